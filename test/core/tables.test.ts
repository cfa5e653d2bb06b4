import { describe, expect, it } from 'vitest';
import { createCoreLinter, fixOnce, lintBriefly } from './lint-core.ts';

const linter = await createCoreLinter();
const table = (...rows: readonly string[]): string => ['| a | b |', '| - | - |', ...rows].map(line => `${line}\n`).join('');
const lines = (...all: readonly string[]): string => all.map(line => `${line}\n`).join('');

/** What was done to a sound table, the text, and all that core says of it, with exact places. */
const mutations: readonly (readonly [what: string, text: string, findings: readonly string[]])[] = [
  // Too few cells: the last character of the row.
  ['a cell is gone', table('| 1 |'), ['ragged-row 3:5-6']],
  ['a cell is gone, and the last pipe', table('| 1'), ['ragged-row 3:3-4']],
  ['a cell is gone, blanks follow', table('| 1 |   \t'), ['ragged-row 3:5-6']],
  ['the row is one pipe', table('|', '| 1 | 2 |'), ['ragged-row 3:1-2']],
  ['a pipe is escaped', table('| 1 \\| 2 |'), ['ragged-row 3:10-11']],
  ['the pipe between became full-width', table('| 1 ｜ 2 |'), ['ragged-row 3:9-10']],
  ['the pipe between became a comma', table('| 1, 2 |'), ['ragged-row 3:8-9']],
  ['two rows are short', table('| 1 |', '| 1 | 2 |', '| 3 |'), ['ragged-row 3:5-6', 'ragged-row 5:5-6']],
  ['two cells of three are gone', lines('| a | b | c |', '| - | - | - |', '| 1 |'), ['ragged-row 3:5-6']],
  // Too many: from the first cell that is too much to the end of the row.
  ['a cell is added', table('| 1 | 2 | 3 |'), ['ragged-row 3:11-14']],
  ['an empty cell is added', table('| 1 | 2 | |'), ['ragged-row 3:11-12']],
  ['a pipe stands twice at the end', table('| 1 | 2 ||'), ['ragged-row 3:10-11']],
  ['a pipe stands twice at the start', table('|| 1 | 2 |'), ['ragged-row 3:8-11']],
  ['two cells are added', table('| 1 | 2 | 3 | 4 |'), ['ragged-row 3:11-18']],
  ['a cell is added without the last pipe', table('| 1 | 2 | 3'), ['ragged-row 3:11-12']],
  ['no pipes around, a cell is added', lines('a | b', '-|-', '1 | 2 | 3'), ['ragged-row 3:9-10']],
  ['a pipe in code is not escaped', table('| `x|y` | 2 |'), ['ragged-row 3:11-14']],
  ['pipes in two stretches of code are not', table('| `x|y` `z|w` | 2 |'), ['ragged-row 3:12-20']],
  ['a pipe in double backticks is not', table('| ``x`|y`` | 2 |'), ['ragged-row 3:14-17']],
  ['of two pipes in code one is escaped', table('| `x\\|y|z` | 2 |'), ['ragged-row 3:14-17']],
  ['a double backslash escapes no pipe', table('| `x\\\\|y` | 2 |'), ['ragged-row 3:13-16']],
  ['a pipe in a link is not escaped', table('| [x|y](z) | 2 |'), ['ragged-row 3:14-17']],
  ['a backtick is not closed', table('| `x|y | 2 |'), ['ragged-row 3:10-13']],
  // Lines below that are taken in.
  ['a sentence follows without a blank line', table('| 1 | 2 |', 'That is all.'), ['ragged-row 4:1-13']],
  ['a field follows without a blank line', table('| 1 | 2 |', 'Owner: Ana'), ['ragged-row 4:1-11']],
  ['two sentences do', table('| 1 | 2 |', 'One.', 'Two.'), ['ragged-row 4:1-5', 'ragged-row 5:1-5']],
  ['a heading follows: it ends the table', table('| 1 | 2 |', '# Next'), []],
  // Columns of UTF-16 units.
  ['Korean cells', lines('| 항목 | 상태 |', '| - | - |', '| 저장소 | 완료 | 비고 |'), ['ragged-row 3:14-18']],
  ['Chinese cells', lines('| 日期 | 状态 |', '| - | - |', '| 二〇二六年 |'), ['ragged-row 3:9-10']],
  ['an emoji is two units', table('| 👍 | 2 | 3 |'), ['ragged-row 3:12-15']],
  ['an emoji of several', table('| 👩‍🔧 | 2 | 3 |'), ['ragged-row 3:15-18']],
  ['a flag', table('| 🇰🇷 | 2 | 3 |'), ['ragged-row 3:14-17']],
  ['a letter with a mark of its own', table('| e\u0301 | 2 | 3 |'), ['ragged-row 3:12-15']],
  ['an emoji in code before a pipe', table('| `👍|x` | 2 |'), ['ragged-row 3:12-15']],
  ['a tab is one unit', table('|\t1\t|\t2\t|\t3\t|'), ['ragged-row 3:11-14']],
  // Line ends, byte order mark, indentation.
  ['CR LF', table('| 1 | 2 | 3 |', '| 1 |').replaceAll('\n', '\r\n'), ['ragged-row 3:11-14', 'ragged-row 4:5-6']],
  ['CR alone', table('| 1 | 2 | 3 |', '| 1 |').replaceAll('\n', '\r'), ['ragged-row 3:11-14', 'ragged-row 4:5-6']],
  ['no line end at the end', table('| 1 |').trimEnd(), ['ragged-row 3:5-6']],
  ['a byte order mark', `\ufeff${table('| 1 |')}`, ['ragged-row 3:5-6']],
  ['three blanks before', lines('   | a | b |', '   | - | - |', '   | 1 |'), ['ragged-row 3:8-9']],
  ['front matter before', `---\nx: 1\n---\n\n${table('| 1 |')}`, ['ragged-row 7:5-6']],
  // Lists and quotes.
  ['in a list', lines('- | a | b |', '  | - | - |', '  | 1 |'), ['ragged-row 3:7-8']],
  ['in a numbered list', lines('10. | a | b |', '    | - | - |', '    | 1 | 2 | 3 |'), ['ragged-row 3:15-18']],
  ['in a nested list', lines('- x', '  - | a | b |', '    | - | - |', '    | `x|y` | 2 |'), ['ragged-row 4:15-18']],
  ['in a list behind a tab', lines('-\t| a | b |', '\t| - | - |', '\t| 1 |'), ['ragged-row 3:6-7']],
  ['in a task', lines('- [ ] x', '', '  | a | b |', '  | - | - |', '  | 1 |'), ['ragged-row 5:7-8']],
  ['in a quote: no table', lines('> | a | b |', '> | - | - |', '> | 1 |'), []],
  ['in a quote in a list: no table', lines('- > | a | b |', '  > | - | - |', '  > | 1 |'), []],
  ['in code: no table', lines('```', '| a | b |', '| - | - |', '| 1 |', '```'), []],
  // Rows that are cut off, or hidden.
  ['a blank line cuts a row off', table('| 1 | 2 |', '', '| 3 | 4 |'), ['detached-row 5:1-10']],
  ['a blank line cuts two rows off', table('| 1 | 2 |', '', '| 3 | 4 |', '| 5 | 6 |'), ['detached-row 5:1-6:10']],
  ['a row is indented as code', table('| 1 | 2 |', '    | 3 | 4 |'), ['detached-row 4:5-14']],
  ['the delimiter row is gone', lines('| a | b |', '| 1 | 2 |'), ['detached-row 1:1-2:10']],
  ['the delimiter row is short', lines('| a | b |', '| - |', '| 1 | 2 |'), ['detached-row 1:1-3:10']],
  ['the delimiter row has dashes of print', lines('| a | b |', '| — | — |', '| 1 | 2 |'), ['detached-row 1:1-3:10']],
  ['a pipe in code of the header', lines('| `a|b` | c |', '| - | - |', '| 1 | 2 |'), ['detached-row 1:1-3:10']],
  ['codes with pipes between are no row', lines('`a` | `b` | `c`'), []],
  ['codes with pipes between in a list are none', lines('- `kind`: `a` | `b` |', '  `c` | `d`'), []],
  ['a column stands twice', lines('| a | b | A |', '| - | - | - |', '| 1 | 2 | 3 |'), ['duplicate-column 1:11-12']],
  ['a column stands twice, formatted', lines('| 날짜 | **날짜** |', '| - | - |', '| 1 | 2 |'), ['duplicate-column 1:8-14']],
  ['the table is HTML', lines('x', '', '<table>', '<tr><td>1</td></tr>', '</table>'), ['html-table 3:1-8']],
  // What stands in a cell.
  ['a placeholder', table('| 👍 | TBD |'), ['placeholder 3:8-11']],
  ['a placeholder in bold', table('| **<name>** | 2 |'), ['placeholder 3:5-11']],
  ['a zero-width space', table('| 1\u200b | 2 |'), ['hidden-character 3:4-5']],
  ['a letter of another script', table('| 👍 | аpproved |'), ['mixed-script 3:8-16']],
  ['a comment in a word', table('| 항목 | app<!-- -->roved |'), ['split-word 3:11-19']],
  ['a right-to-left override', table('| 1 | a\u202eb |'), ['bidi-character 3:8-9']],
  ['a control character', table('| 1 | a\u0007b |'), ['control-character 3:8-9']],
];

describe('mutated tables', () => {
  it('are sixty at least, each another', () => {
    expect(new Set(mutations.map(([, text]) => text)).size).toBe(mutations.length);
    expect(mutations.length).toBeGreaterThanOrEqual(60);
  });

  it.each(mutations)('%s', async (_, text, findings) => expect(await lintBriefly(linter, text)).toEqual(findings));

  it.each([
    table('| 1 | 2 |'),
    table('| `x\\|y` | \\| |'),
    lines('a | b', '-|-', '1 | 2'),
    lines('| a |', '| - |', '| 1 |', 'That is all.'),
    lines('| 항목 | 상태 |', '|:-:|-:|', '| 👩‍🔧 | 🇰🇷 |'),
    table('|  |  |'),
    table('| 1 | 2 |', '', 'That is all.'),
  ])('a sound one: %j', async text => expect(await lintBriefly(linter, text)).toEqual([]));
});

describe('the fix of a ragged row', () => {
  it.each([
    ['| `x|y` | 2 |', '| `x\\|y` | 2 |'],
    ['| `x|y` `z|w` | 2 |', '| `x\\|y` `z\\|w` | 2 |'],
    ['| ``x`|y`` | 2 |', '| ``x`\\|y`` | 2 |'],
    ['| `x\\|y|z` | 2 |', '| `x\\|y\\|z` | 2 |'],
    ['| `👍|x` | 2 |', '| `👍\\|x` | 2 |'],
    ['| a `b||c` | 2 |', '| a `b\\|\\|c` | 2 |'],
  ])('%s becomes %s, which is sound', async (row, fixed) => {
    expect(await fixOnce(linter, table(row))).toBe(table(fixed));
    expect(await lintBriefly(linter, table(fixed))).toEqual([]);
  });

  it.each(['| `x|y` | 2 | 3 |', '| `x|y | 2 |', '| [x|y](z) | 2 |', '| 1 | 2 | 3 |', '| 1 |', '| a` | b | c` |', '| \\`x|y` | 2 |'])(
    'none for %s: what was meant is not certain',
    async row => expect(await fixOnce(linter, table(row))).toBe(table(row)),
  );
});
