import { keepDetails } from '../../src/report/message-details.ts';
import { createResult, type LintMessage, type LintResult } from '../../src/report/result.ts';

const codes = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const within = (code: number): string => `a${String.fromCodePoint(code)}b`;

/** Texts that somebody might write into a document, a path, a rule or a reason, to harm whoever reads a report; by what they try. */
export const hostileTexts: Readonly<Record<string, readonly string[]>> = {
  controls: [...codes(0, 0x1f), ...codes(0x7f, 0x9f)].map(within),
  directions: [0x61c, 0x200e, 0x200f, ...codes(0x202a, 0x202e), ...codes(0x2066, 0x2069)].map(within),
  invisible: [0xad, 0x34f, 0x115f, 0x1160, 0x17b4, 0x180b, 0x180e, 0x200b, 0x200c, 0x200d, 0x2060, 0x2800, 0x3164, 0xfeff, 0xffa0].map(
    within,
  ),
  separators: [0x2028, 0x2029, 0xfffe, 0xffff, 0xfff9, 0xfffb].map(within),
  tags: [0xe0001, 0xe0041, 0xe007f, 0xe0100, 0xe01ef].map(within),
  surrogates: ['a\uD800b', 'a\uDBFFb', 'a\uDC00b', 'a\uDFFFb', 'end \uD83D', '\uDE00\uD83D', '\uD83D\uD83D\uDE00'],
  terminal: [
    '\x1b[31mred',
    '\x1b[2J',
    '\x1b]0;title\x07',
    '\x1b]8;;https://e.org\x1b\\x',
    '\x9b2J',
    '\x1bPq\x1b\\',
    '\x1b[1A\x1b[2K',
    'a\bb',
    'a\rb',
  ],
  workflow: [
    '::error::x',
    '  ::warning file=x::y',
    '\t::set-output name=a::b',
    '::add-mask::x',
    '::stop-commands::token',
    'a\n::error::x',
    'a\r::error::x',
    'a\r\n::error::x',
    '%0A::error::x',
    'a%0D%0A::x',
    '##[error]x',
    '##[group]x',
    'a ##[set-env name=PATH;]x',
    '##vso[task.setvariable variable=a]x',
    '##teamcity[buildStatus status]',
    '###[x]',
    '####[x]####[x]',
    'section_start:1:x\r\x1b[0K',
    ':::x',
    'a,b:c%d',
    'title=x,file=y,line=1::z',
  ],
  lines: ['\n', '\r\n', 'a\nb', 'a\r\nb\r\n', 'a\n\nb', '\n\n# x', 'a\u0085b', 'a\vb\fc'],
  html: [
    '<script>globalThis.harmed = true</script>',
    '</script><script>globalThis.harmed = true</script>',
    '<img src=x onerror="globalThis.harmed = true">',
    '"><img src=x onerror=globalThis.harmed=true>',
    "' onmouseover='globalThis.harmed=true",
    '<svg/onload=globalThis.harmed=true>',
    '<iframe src="https://e.org"></iframe>',
    '<a href="javascript:globalThis.harmed=true">x</a>',
    '</td></tr></table><h1>x</h1>',
    '</article></details></body></html>',
    '<!-- x',
    '--> x',
    '<![CDATA[ x ]]>',
    '&lt;script&gt;',
    '&#60;b&#62; &amp;amp;',
    '<style>*{display:none}</style>',
    '</style><b>x',
    '</title><b>x',
    '<meta http-equiv=refresh content="0;url=https://e.org">',
    '<base href="https://e.org/">',
    '<form action="https://e.org"><button>x',
    '<link rel=stylesheet href="https://e.org/x.css">',
    '<details open ontoggle=globalThis.harmed=true>',
    '`"\'><',
    '<plaintext>',
    '</option><option selected>x',
  ],
  markdown: [
    '[x](https://e.org)',
    '![x](https://e.org/x.png)',
    '[x]: https://e.org',
    '<https://e.org>',
    'https://e.org/a_b_c',
    'www.e.org',
    'mailto:a@e.org',
    'a@e.org',
    '@all @team/x',
    '#12 and GH-34',
    'o/r#56',
    ':shipit: :+1:',
    '$x^2$ and $$y$$',
    'a | b || c',
    'a \\| b',
    'a \\\\| b',
    '`code` and ``co`de``',
    '**b** __b__ *i* _i_ ~~s~~',
    '# x',
    '- x',
    '1. x',
    '> x',
    '---',
    '| - |',
    '```\nx\n```',
    '[^1] and [^1]: x',
    '\\# \\[x\\]',
    '&copy; &#169;',
    '- [ ] x',
    '<br> <details>',
    '[[x]] {{x}} {% x %}',
    'a  \nb\\\nc',
  ],
  xml: [
    ']]>',
    '<![CDATA[x]]>',
    '<?xml version="1.0"?>',
    '<!DOCTYPE x [<!ENTITY y "z">]>',
    '&y;',
    '&#0;',
    '&#x1F;',
    'a=\'b\' c="d"',
    '</failure></testcase>',
    '-- x --',
    '&lt;&amp;',
    '<',
  ],
  sheets: ["=cmd|' /C calc'!A0", '+1+1', '-1+1', '@SUM(1)', 'a,b;"c"\td', '"a""b"'],
  json: ['","x":"', '\\', '\\\\u202e', '\\u0000', '{"__proto__":1}', '__proto__', "'", '*/ alert(1) /*'],
  sarif: [
    '{0}',
    '{{0}}',
    '{0} [x](1)',
    '[x](1)',
    '\\[x](1)',
    '[x\\](1)',
    '\\[x\\](1)',
    '[[x]](2)',
    '[a](b)[c](d)',
    '](',
    '[](0)',
    'a [x] b',
  ],
  templates: [
    '%s %d %n %x',
    '$\u007Bx}',
    '$(id)',
    '`id`',
    '$&',
    "$'",
    '$1',
    '{{message}}',
    '<%= x %>',
    '../../etc/passwd',
    'C:\\x\\y',
    'file:///etc/passwd',
    '~/x',
    'a\\',
  ],
  long: [
    'x'.repeat(50_000),
    '['.repeat(50_000),
    ']('.repeat(20_000),
    `${' '.repeat(50_000)}x`,
    '\\'.repeat(50_000),
    '|'.repeat(50_000),
    '🎉'.repeat(20_000),
    '<'.repeat(20_000),
    ':'.repeat(50_000),
    '#'.repeat(50_000),
    'a.a:'.repeat(20_000),
    '\u200b'.repeat(10_000),
  ],
};

export const allHostileTexts: readonly string[] = Object.values(hostileTexts).flat();

/** A rule that is called `text`, and says `text` everywhere. */
export function hostileMeta(text: string): object {
  return {
    [hostileRule(text)]: {
      type: 'problem',
      docs: { description: text, why: text, source: text, url: `javascript:${text}` },
      policy: [text],
    },
  };
}

export function hostileRule(text: string): string {
  return `a/${text.slice(0, 100)}`;
}

/** A file that is called `text` and holds it in a cell and a line, with findings and a suppressed one that say it in every place that has words. */
export function hostileResult(text: string, folder = '/repo'): LintResult {
  const cell = text.replaceAll(/[\r\n]/g, ' ').slice(0, 10_000);
  const source = `# x\n\n| A | B |\n| - | - |\n| ${cell} | ${cell} |\n\n${cell}\n`;
  const place = { section: text, table: { id: text, ordinal: 1, row: text, column: text }, path: null };
  const evidence = [{ fact: text, operator: text, value: text, factValue: text }];
  const base = {
    ruleId: hostileRule(text),
    severity: 2,
    message: text,
    line: 5,
    column: 3,
    endLine: 5,
    endColumn: 3 + cell.length,
  } as const;
  const messages: LintMessage[] = [
    keepDetails({ ...base, suggestions: [{ desc: text, fix: { range: [26, 27], text } }] }, { place, evidence }),
    keepDetails(
      { ...base, severity: 1, line: 7, column: 1, endLine: 7, endColumn: 2 },
      { place: { ...place, table: null, path: text }, evidence: [] },
    ),
  ];
  const suppressed = { ...base, line: 6, suppressions: [{ kind: 'directive', justification: text }] } as const;
  return createResult({ filePath: `${folder}/${text.slice(0, 100)}.md`, source, messages, suppressedMessages: [suppressed] });
}
