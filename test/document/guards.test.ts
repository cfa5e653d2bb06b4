import { expect, test } from 'vitest';
import { MAX_TABLE_COLUMNS } from '../../src/document/guard-markdown.ts';
import { parseDocument } from '../../src/document/parse-document.ts';

const repeat = (text: string, count: number): string => text.repeat(count);

async function refusalOf(text: string): Promise<string | null> {
  const document = await parseDocument({ path: 'a.md', text });
  const problem = document.problems.find(({ fatal }) => fatal);
  if (problem) expect(document.tree()).toEqual({ type: 'root', children: [] });
  return problem?.message ?? null;
}

test.each([
  ['quotes', `${repeat('>', 5000)}a`, 'nested'],
  ['spaced quotes', `${repeat('> ', 5000)}a`, 'nested'],
  ['a staircase of quotes', Array.from({ length: 140 }, (_, n) => `${repeat('>', n + 1)}a\n`).join(''), 'nested'],
  ['bullets', `${repeat('- ', 5000)}a`, 'nested'],
  ['bullets after tabs', `${repeat('-\t', 5000)}a`, 'nested'],
  ['numbers', `${repeat('1. ', 3333)}a`, 'nested'],
  ['quotes and bullets', `${repeat('> - ', 2500)}a`, 'nested'],
  ['a staircase of lists', Array.from({ length: 100 }, (_, n) => `${repeat(' ', 2 * n)}- a\n`).join(''), 'nested'],
  ['a staircase of lists in a quote', Array.from({ length: 100 }, (_, n) => `> ${repeat(' ', 2 * n)}- a\n`).join(''), 'nested'],
  ['many bullets on many lines', repeat(`${repeat('- ', 31)}a\n`, 200), 'list markers'],
  ['lazy lines of a quote', `> a\n${repeat('b\n', 5000)}`, 'without its marker'],
  ['lazy lines of a list', `- a\n${repeat('b\n', 5000)}`, 'without its marker'],
  ['lazy lines of a list in a quote', `> - a\n${repeat('> b\n', 5000)}`, 'without its marker'],
  ['nested emphasis', `${repeat('*', 5000)}a${repeat('*', 5000)}`, 'unpaired'],
  ['emphasis that opens and closes', repeat('a**', 3333), 'unpaired'],
  ['emphasis of two kinds', repeat('*a_ ', 2500), 'unpaired'],
  ['brackets', repeat('[', 10_000), 'unpaired'],
  ['unclosed links', repeat('[a](', 2500), 'unpaired'],
  ['processing instructions', repeat('a <?', 3000), 'unpaired'],
  ['comments', `a ${repeat('<!--', 2500)}`, 'unpaired'],
  ['a few openers before much text', repeat('a <? ', 200) + repeat('lorem ipsum dolor\n', 20_000), 'unpaired'],
  ['backticks after backslashes', repeat('``\\', 3000), 'unpaired'],
  ['combining marks', `a${repeat('\u0301', 31)}`, 'combining marks'],
  ['a wide table', `${repeat('|a', 1100)}|\n${repeat('|-', 1100)}|\n`, 'columns'],
  ['many lines', repeat('\n', 150_001), 'lines'],
])('%s: refused', async (_, text, words) => {
  const message = await refusalOf(text);
  expect(message).toMatch(/^The document is too complex to parse safely: /);
  expect(message).toContain(words);
});

test.each([
  ['a thematic break', `${repeat('* ', 1000)}\n`],
  ['a thematic break in a quote', `> ${repeat('- ', 100)}\n`],
  ['lists nested ten deep', Array.from({ length: 10 }, (_, n) => `${repeat('  ', n)}- a\n`).join('')],
  ['a long list', repeat('- **a** `b` [c](d)\n', 1000)],
  ['a long list of bold labels without bullets', repeat('**Name:** value of `code`\n', 1000)],
  ['a long table', `|a|b|\n|-|-|\n${repeat('|*a|[x](y)|\n', 1000)}`],
  ['a table with escaped pipes', `| a | b |\n| - | - |\n${repeat('| \\| | `a*b` |\n', 500)}`],
  ['a long code block', `\`\`\`json\n${repeat('{"a": [1, 2], *b_ c <d', 2000)}\n\`\`\`\n`],
  ['a long code block of many lines', `- a\n\n  \`\`\`\n${repeat('  x[1] = *p_ < y\n', 1500)}  \`\`\`\n`],
  ['log lines right after a list, in a fence', `- a\n\`\`\`\n${repeat('2026-11-21 ok\n', 5000)}\`\`\`\n`],
  ['a long paragraph', repeat('Lorem ipsum dolor (sit) amet, a_b_c "x" 3 * 4.\n', 2000)],
  ['a table as wide as allowed', `${repeat('|a', 900)}|\n${repeat('|-', MAX_TABLE_COLUMNS - 100)}|\n`],
  ['thirty combining marks', `a${repeat('\u0301', 30)}`],
  ['tabs', `${repeat('\t', 2000)}a`],
])('%s: parsed', async (_, text) => {
  expect(await refusalOf(text)).toBeNull();
});

test('a refusal stands on its line', async () => {
  const document = await parseDocument({ path: 'a.md', text: `# a\n\n${repeat('> ', 50)}b\n` });
  expect(document.lines.locationOf(document.problems[0]?.span ?? [0, 0])).toEqual({ line: 3, column: 1, endLine: 3, endColumn: 102 });
});
