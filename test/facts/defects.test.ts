import { describe, expect, it } from 'vitest';
import { factsOf, itemsOf, placeOf } from './facts-of.ts';

const read = (text: string) => itemsOf(text, 'defects').map(item => `${item.properties.type} ${placeOf(text, item.span)}`);
const table = '| a | b |\n|-|-|\n';

describe('defects of structure', () => {
  it.each([
    [`${table}| 1 |\n`, ['ragged-row 3:5-3:6']],
    [`${table}| 1 | 2 | 3 | 4 |\n`, ['ragged-row 3:11-3:18']],
    [`${table}text\n`, ['ragged-row 3:1-3:5']],
    [`${table}| 1 | 2 |\n\n| 3 | 4 |\n| 5 | 6 |\n`, ['detached-row 5:1-6:10']],
    ['a | b\n-|-\n1 | 2\n\n3 | 4\n', ['detached-row 5:1-5:6']],
    ['| a | b | c |\n|-|-|-|\n| 1 | 2 | 3 |\n\n4 | 5 | 6\n', ['detached-row 5:1-5:10']],
    ['> x\n> | 1 | 2 |\n', ['detached-row 2:3-2:12']],
    [`${table}| 1 | 2 |\n    | 3 | 4 |\n    | 5 | 6 |\n`, ['detached-row 4:5-5:14']],
    [`${table}| 1 | 2 |\n<div>\n| 3 | 4 |\n</div>\n`, ['detached-row 5:1-5:10']],
    [`${table}| 1 | 2 |\n# | 3 | 4 |\n`, ['detached-row 4:3-4:12']],
    [`${table}| 1 | 2 |\n\`\`\`\n| 3 | 4 |\n\`\`\`\n`, ['detached-row 5:1-5:10']],
    ['| a | b |\n| — | — |\n| 1 | 2 |\n', ['detached-row 1:1-3:10']],
    ['<table>\n<tr><td>1</td></tr>\n</table>\n', ['html-table 1:1-1:8']],
    ['x <table> y\n', ['html-table 1:3-1:10']],
    ['<h2 id="x">Rollback</h2>\n', ['html-heading 1:1-1:12']],
    ['x\n\n```sh\nls\n', ['unclosed-fence 3:1-3:6']],
    ['- ```\n  a\n\nb\n', ['unclosed-fence 1:3-1:6']],
    ['~~~\n```\n', ['unclosed-fence 1:1-1:4']],
    ['````\n```\n', ['unclosed-fence 1:1-1:5']],
    ['##Rollback\n', ['heading-like 1:1-1:11']],
    ['\\## Rollback\n', ['heading-like 1:1-1:13']],
    ['＃＃ Rollback\n', ['heading-like 1:1-1:12']],
    ['[## Rollback](x)\n', ['heading-like 1:1-1:17']],
    ['&#35;# Rollback\n', ['heading-like 1:1-1:16']],
    ['> ## A\n', ['hidden-heading 1:3-1:7']],
    ['- ## A\n', ['hidden-heading 1:3-1:7']],
    ['<!--\n## A\n-->\n', ['hidden-heading 2:1-2:5']],
    ['<div>\n  ## A\n</div>\n', ['hidden-heading 2:3-2:7']],
    [`> ${table.replace('\n', '\n> ')}`, ['hidden-table 1:3-1:12']],
    [`\`\`\`\n${table}\`\`\`\n`, ['hidden-table 2:1-2:10']],
    [`<!--\n${table}-->\n`, ['hidden-table 2:1-2:10']],
    ['## A\n\n## a\n', ['duplicate-heading 3:1-3:5']],
    ['| A | **a** |\n|-|-|\n', ['duplicate-column 1:7-1:12']],
    ['---\na: 1\n\nb\n', ['frontmatter-unclosed 1:1-1:4']],
    ['# T\n\n---\na: 1\nb:\n  - c\n---\n', ['frontmatter-late 3:1-7:4']],
    ['<div hidden>\n\nx\n\n</div>\n', ['hidden-html 1:1-1:13']],
    ['a <span style="display : none">b</span>\n', ['hidden-html 1:3-1:32']],
    ['fo<!-- -->rce\n', ['split-word 1:3-1:11']],
  ])('in %j', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    `${table}| 1 | 2 |\n`,
    'a | b in prose\n',
    '| a | b |\n|-|-|\n| 1 | 2 |\n\nThe parser takes `x` | y.\n',
    'use `a | b`, `c || d`\nor | so\n',
    '| alone\n',
    '`a` | `b` |\n`c` | `d`\n',
    '`| a | b |`\n',
    '**Rollback**\n',
    '#123 is fixed\n',
    '#tag\n',
    '`## A` is how\n',
    '    ## code\n',
    '# A\n## X\n# B\n## X\n',
    '```\na | b\nc\n```\n',
    `\`\`\`md\n${table}\`\`\`\n`,
    '---\n\n# x\n\n---\n',
    'x\n\n---\n\ny: z\n\n---\n',
    '---\na: 1\n---\n',
    'a <!-- x --> b\n',
    '<details>\n<summary>x</summary>\n\ny\n\n</details>\n',
    '<a id="x"></a>\n',
    '```\n```\n\n```sh\nls\n```\n',
  ])('none in %j', text => expect(read(text)).toEqual([]));
});

describe('defects of characters', () => {
  it.each([
    ['fo\u00adrce', 'hidden-character 1:3-1:4'],
    ['a\u200b\u2060b', 'hidden-character 1:2-1:4'],
    ['f\ufe00orce', 'hidden-character 1:2-1:3'],
    ['x1\ufe0f', 'hidden-character 1:3-1:4'],
    ['a\u{e006f}b', 'hidden-character 1:2-1:4'],
    ['\u3164', 'hidden-character 1:1-1:2'],
    ['\u2800x', 'hidden-character 1:1-1:2'],
    ['a\ufeffb', 'hidden-character 1:2-1:3'],
    ['a\u200db', 'hidden-character 1:2-1:3'],
    ['a&#x200b;b', 'hidden-character 1:1-1:11'],
    ['`a\u200bb`', 'hidden-character 1:3-1:4'],
    ['\u202ex', 'bidi-character 1:1-1:2'],
    ['x\u2066', 'bidi-character 1:2-1:3'],
    ['x\u0007', 'control-character 1:2-1:3'],
    ['x\u0000y', 'control-character 1:2-1:3'],
    ['x\u2028y', 'control-character 1:2-1:3'],
    ['x\ud800y', 'control-character 1:2-1:3'],
    ['a\u00a0b', 'odd-space 1:2-1:3'],
    ['a\u3000b', 'odd-space 1:2-1:3'],
    ['Аpprovals', 'mixed-script 1:1-1:10'],
    ['an Apprоvals x', 'mixed-script 1:4-1:13'],
    ['\ud835\uddc7\ud835\uddc9\ud835\uddc6 i', 'mixed-script 1:1-1:7'],
    ['ｎｐｍ', 'mixed-script 1:1-1:4'],
    ['ⓝpm', 'mixed-script 1:1-1:4'],
  ])('in %j', (text, expected) => expect(read(text)).toEqual([expected]));

  it.each([
    '⚠️ ✔️ ❤️ 1️⃣ #️⃣ 👩‍💻 👨‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇰🇷 👍🏽 🏳️‍🌈',
    '날짜와 항목: ① 첫째, ② 둘째 Ⅱ',
    '日期　交付摘要，＋分（ＡＢＣ方案）１２３',
    'Δt = 5 μs, αβ-test, x² + y³, ½, №5, ™, café',
    'Привет, мир. ВЕРСИЯ 2 и А',
    'Ελλάδα και Α',
    'می‌خواهم क्‍ष',
    'עברית\u200f (a)',
    'tab\tand\r\nlines\r',
    'α β γ λx',
    '§ – — … • → × ≥ “q” ‘r’',
  ])('none in %j', text => expect(read(text)).toEqual([]));

  it('know their container and section', () => {
    const items = itemsOf('# A\n\n```\na\u200bb\n```\n\n> c\u200bd\n', 'defects');
    expect(items.map(item => [item.container, item.properties.section, item.properties.line])).toEqual([
      ['code', 'A', 4],
      ['quote', 'A', 7],
    ]);
  });

  it('are told a thousand times at most', () => {
    expect(factsOf('a\u200b'.repeat(20_000)).items('defects').length).toBe(1000);
  });
});
