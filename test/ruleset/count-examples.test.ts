import { expect, it } from 'vitest';
import { createRuleset } from '../../src/ruleset/load/create-ruleset.ts';

/** The mistakes of a rule that expects a heading, with an example in which there is none. */
async function mistakesOf(expected: { readonly message?: string }): Promise<string[]> {
  const rule = {
    meta: { docs: { description: 'x' }, messages: { todo: 'x', ...(expected.message ? { [expected.message]: 'y' } : {}) } },
    kinds: ['markdown'],
    given: { fact: 'headings', expect: { atLeast: 1, ...expected } },
    conditions: { all: [{ fact: 'text', operator: 'equal', value: 'TODO' }] },
    event: { type: 'todo' },
    examples: { valid: ['# a\n'], invalid: [{ markdown: 'a\n', findings: [{ messageId: 'tooFew', line: 1, column: 1 }] }] },
  };
  const { errors } = await createRuleset({ packs: [{ folder: 'mine', files: [{ path: 'x.json', text: JSON.stringify(rule) }] }] });
  return errors.map(({ message }) => message);
}

it('lets an example expect the count that a rule without a message of its own tells', async () => {
  expect(await mistakesOf({})).toEqual([]);
  expect(await mistakesOf({ message: 'none' })).toEqual(['There is no message "tooFew" in meta.messages.']);
});
