import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { formatters } from '../../src/generated/formatters.ts';
import type { FormatterContext } from '../../src/report/formatter.ts';
import { sanitizeText } from '../../src/report/sanitize-text.ts';
import { hostileMeta, hostileResult } from './hostile-result.ts';
import { allHostileTexts } from './hostile-texts.ts';

/** Shows the message of the first finding as the reader of a format gets it. */
const readers: Readonly<Record<string, (report: string) => unknown>> = {
  sarif: report => JSON.parse(report).runs[0].results[0].message.text,
  github: report => unescapeCommand(report.split('\n')[0]?.split('::').slice(2).join('::') ?? ''),
  gitlab: report => JSON.parse(report)[0].description,
  rdjson: report => JSON.parse(report).diagnostics[0].message,
  junit: report => attributeOf(report, 'failure message'),
  checkstyle: report => attributeOf(report, 'message'),
  compact: report => /^.*?: line 5, col 3, Error - (.*) \(a\/.*\)$/m.exec(report)?.[1],
  unix: report => /^.*?:5:3: (.*) \[Error\/a\/.*\]$/m.exec(report)?.[1],
  stylish: report => /^ {2}5:3 {2}error {4}(.*?) {2}a\/.*$/m.exec(report)?.[1],
  html: report => unescapeXml(/<h3>(.*?)<\/h3>/.exec(report)?.[1] ?? ''),
  markdown: report => cellOf(report),
  json: report => JSON.parse(report)[0].messages[0].message,
  'json-with-metadata': report => JSON.parse(report).results[0].messages[0].message,
  blob: report => JSON.parse(report).results[0].result.messages[0].message,
};

const unsafe = /\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Noncharacter_Code_Point}/u;

/** What some formats make of a message, besides making it fit to be shown. */
const shown: Readonly<Record<string, (text: string) => string>> = {
  sarif: text => sarifShown(sanitizeText(text)),
  html: text => clip(sanitizeText(text), 2000),
  markdown: text => sanitizeText(clip(text, 600)).replaceAll(/\s+/g, ' ').trim(),
  stylish: text => sanitizeText(text).trimEnd(),
  json: text => wellFormed(text),
  'json-with-metadata': text => wellFormed(text),
  blob: text => wellFormed(text),
};

const short = allHostileTexts.filter(text => text.length < 1000);

it('tries more than 200 texts, and all formats', () => {
  expect(new Set(allHostileTexts).size).toBeGreaterThan(200);
  expect(Object.keys(readers).sort()).toEqual(Object.keys(formatters).sort());
});

describe.each(Object.keys(readers))('%s', name => {
  it('holds nothing that hides, steers or is run', async () => {
    for (const text of allHostileTexts) {
      const report = await print(name, text);
      const lines = report.split('\n');
      expect.soft(report.replaceAll(/[\n\t]/g, ''), JSON.stringify(text.slice(0, 100))).not.toMatch(unsafe);
      expect.soft(report).not.toMatch(/##[A-Za-z]*\[/);
      const commands = lines.filter(line => line.trim().startsWith('::'));
      expect.soft(name === 'github' ? commands.filter(line => !/^::(?:error|warning|notice) title=/.test(line)) : commands).toEqual([]);
    }
  });

  it('says what was said, for its own reader', async () => {
    for (const text of short) {
      const read = readers[name]?.(await print(name, text));
      expect.soft(read, JSON.stringify(text)).toBe((shown[name] ?? sanitizeText)(text));
    }
  });

  it('stays small and quick with long texts', async () => {
    for (const text of allHostileTexts.filter(each => each.length >= 1000)) {
      const begin = performance.now();
      await print(name, text);
      expect.soft(performance.now() - begin, JSON.stringify(text.slice(0, 20))).toBeLessThan(1500);
    }
  });
});

describe('lines of', () => {
  it.each([
    ['github', 2],
    ['compact', 5],
    ['unix', 5],
  ])('%s are as many whatever stands in them', async (name, count) => {
    for (const text of allHostileTexts)
      expect
        .soft((await print(name, text)).split('\n').length - 1, JSON.stringify(text.slice(0, 50)))
        .toBe(count - (name === 'github' ? 0 : 1));
  });
});

async function print(name: string, text: string): Promise<string> {
  const format = await formatters[name]?.();
  const context = { cwd: '/repo', rulesMeta: hostileMeta(text) as FormatterContext['rulesMeta'], color: false };
  return (await format?.([hostileResult(text)], context)) ?? '';
}

// As the runner does.
function unescapeCommand(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#9': '\t',
  nbsp: '\u00a0',
};

function unescapeXml(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

function attributeOf(report: string, name: string): string {
  return unescapeXml(new RegExp(` ?${name}="([^"]*)"`).exec(report)?.[1] ?? '');
}

function clip(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

function sarifShown(text: string): string {
  return text.includes('](') ? text.replace(/[\\[\]]/g, '\\$&') : text;
}

function wellFormed(text: string): string {
  return JSON.parse(JSON.stringify(text));
}

const markdownReader = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmTable()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown()]);

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** The third cell of the first row of the first table, which holds nothing but text. */
function cellOf(report: string): string {
  const tree: Node = markdownReader.parse(report);
  const table = tree.children?.find(({ type }) => type === 'table');
  const cells = table?.children?.[1]?.children ?? [];
  if (cells.length !== 4) return `${cells.length} cells`;
  const inside = cells[2]?.children ?? [];
  const kinds = new Set(inside.map(({ type }) => type));
  kinds.delete('text');
  return kinds.size > 0
    ? `holds ${[...kinds]}`
    : inside
        .map(({ value }) => value)
        .join('')
        .replaceAll('\u200b', '')
        .replaceAll(/\s+/g, ' ')
        .trim();
}
