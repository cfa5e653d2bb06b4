import { describe, expect, it } from 'vitest';
import { collections } from '../../src/generated/collections.ts';
import { itemsOf } from '../facts/facts-of.ts';
import { createCoreLinter, lintBriefly } from './lint-core.ts';

/** A block that holds one or more items of every contained collection. */
const block = [
  '## Steps',
  '',
  '| Step | State |',
  '| --- | --- |',
  '| build | `npm ci --force` |',
  '',
  'Owner: Ana, see [the plan](plan.md) and `npm test -- -u`.',
  '',
  '- [ ] Review by TODO',
  '',
  '```sh',
  'npm ci',
  '```',
];

const wrappers = {
  quote: (lines: readonly string[]) => lines.map(line => `> ${line}`.trimEnd()),
  'quote in a list': (lines: readonly string[]) => ['- x', '', ...lines.map(line => `  > ${line}`.trimEnd())],
  'list in a quote': (lines: readonly string[]) => ['> - x', '>', ...lines.map(line => `>   ${line}`.trimEnd())],
  comment: (lines: readonly string[]) => ['<!--', ...lines, '-->'],
  'fenced code': (lines: readonly string[]) => ['````md', ...lines, '````'],
  'tilde fence': (lines: readonly string[]) => ['~~~', ...lines, '~~~'],
  'indented code': (lines: readonly string[]) => lines.map(line => `    ${line}`),
  'unclosed fence': (lines: readonly string[]) => ['````', ...lines],
  html: (lines: readonly string[]) => ['<pre>', ...lines, '</pre>'],
} as const;

const textOf = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
const counts = (item: { readonly container: string }): boolean => item.container === 'prose' || item.container === 'list';
/** What stands around the block. */
const bystanders: Readonly<Record<string, number>> = { quote: 0, 'quote in a list': 1, 'list in a quote': 0 };
/** A heading in a quote or a list opens no section. */
const withoutSections = (name: string): boolean => name !== 'sections';
const contained = collections.filter(collection => collection.contained).map(({ name }) => name);

describe('what stands in code, quotes, comments and HTML does not count unless it is asked for', () => {
  it('every contained collection is in the block', () => {
    expect(contained.filter(name => itemsOf(textOf(block), name).filter(counts).length === 0)).toEqual([]);
  });

  describe.each(Object.keys(wrappers) as (keyof typeof wrappers)[])('in %s', wrapper => {
    const text = textOf(wrappers[wrapper](block));

    it.each(contained.filter(name => name !== 'lines' && name !== 'codeBlocks'))('no %s', name => {
      const allowed = ['listItems', 'paragraphs'].includes(name) ? (bystanders[wrapper] ?? 0) : 0;
      expect(itemsOf(text, name).filter(counts)).toHaveLength(allowed);
    });

    it('no line but empty ones', () => {
      const lines = itemsOf(text, 'lines').filter(counts);
      expect(lines.map(({ properties }) => properties.text).filter(line => line !== '' && line !== 'x')).toEqual([]);
    });

    it('no code but the fence itself', () => {
      expect(itemsOf(text, 'codeBlocks').filter(counts).length).toBe(/code|fence/.test(wrapper) ? 1 : 0);
    });
  });

  it('asked for, they are there', () => {
    const quoted = textOf(wrappers.quote(block));
    for (const name of contained.filter(withoutSections))
      expect([name, itemsOf(quoted, name).some(item => item.container === 'quote')]).toEqual([name, true]);
    const fenced = textOf(wrappers['fenced code'](block));
    for (const name of ['lines', 'fields', 'placeholders'])
      expect([name, itemsOf(fenced, name).some(item => item.container === 'code')]).toEqual([name, true]);
    const hidden = textOf(wrappers.comment(block));
    for (const name of ['lines', 'fields', 'placeholders'])
      expect([name, itemsOf(hidden, name).some(item => item.container === 'comment')]).toEqual([name, true]);
  });

  it('in lists and nested lists all of it counts', () => {
    for (const indent of ['', '  ']) {
      const lines = [...(indent ? ['- x', ''] : []), `${indent}- y`, '', ...block.map(line => `${indent}  ${line}`.trimEnd())];
      for (const name of contained.filter(withoutSections)) expect([name, itemsOf(textOf(lines), name).some(counts)]).toEqual([name, true]);
    }
  });
});

describe('a kind does not take for its own what stands there', async () => {
  const linter = await createCoreLinter(
    {
      tables: { steps: { columns: { Step: {}, State: {} } } },
      fields: { Owner: { pattern: '^Ana' } },
      sections: { steps: { heading: 'Steps' } },
    },
    { rules: { 'core/*': 'off' } },
  );

  it('finds it in the text', async () => expect(await lintBriefly(linter, textOf(block))).toEqual([]));

  it.each(Object.keys(wrappers) as (keyof typeof wrappers)[])('misses it in %s', async wrapper => {
    const found = await lintBriefly(linter, textOf(['x', '', ...wrappers[wrapper](block)]));
    expect(found.map(message => message.split(' ')[0]?.replace('own/doc/', '')).sort()).toEqual([
      'field-missing',
      'section-missing',
      'table-missing',
    ]);
  });
});

describe('core speaks of tables in the text only', async () => {
  const linter = await createCoreLinter();
  const ragged = ['| a | b |', '| - | - |', '| 1 |', '| TODO | 2 |'];
  const speaking = ['ragged-row 3:5-6', 'placeholder 4:3-7'];

  it('in the text', async () => expect(await lintBriefly(linter, textOf(ragged))).toEqual(speaking));

  it.each((Object.keys(wrappers) as (keyof typeof wrappers)[]).filter(name => name !== 'unclosed fence'))('not in %s', async wrapper => {
    expect(await lintBriefly(linter, textOf(wrappers[wrapper](ragged)))).toEqual([]);
  });
});
