import { expect, it } from 'vitest';
import { createRuleset } from '../../src/ruleset/load/create-ruleset.ts';
import { packWith } from './read-fixtures.ts';

const rule = JSON.stringify({
  meta: { docs: { description: 'x' }, messages: { wrong: 'x' } },
  kinds: ['release'],
  given: { fact: 'steps' },
  conditions: { all: [{ fact: 'Minutes', operator: 'notIn', value: { fact: 'list.minutes' } }] },
  event: { type: 'wrong' },
  examples: { valid: ['a'], invalid: [{ markdown: 'a', findings: [{ messageId: 'wrong', line: 1, column: 1 }] }] },
});

async function mistakesWith(items: readonly (string | number)[]): Promise<string[]> {
  const list = { path: 'lists/minutes.json', text: JSON.stringify({ docs: { description: 'x' }, items }) };
  const { errors } = await createRuleset({ packs: [packWith(list, { path: 'minutes-odd.json', text: rule })] });
  return errors.map(({ message }) => message);
}

it('a list has the type of its items', async () => {
  expect(await mistakesWith([15, 30])).toEqual([]);
  expect(await mistakesWith([15, 'half an hour'])).toEqual([]);
  expect(await mistakesWith(['15', '30'])).toEqual([
    '"Minutes" is a number and "list.minutes" is a list of texts: they are never the same.',
  ]);
});
