import { describe, expect, it } from 'vitest';
import { findTables } from '../../src/report/html/find-tables.ts';
import { keepMost } from '../../src/report/html/keep-most.ts';
import { renderMarked } from '../../src/report/html/render-marked.ts';
import { chooseColumns } from '../../src/report/html/shown-columns.ts';
import { splitRow } from '../../src/report/html/split-row.ts';
import { html } from '../../src/report/html.ts';
import { keepDetails } from '../../src/report/message-details.ts';
import { createResult, type LintResult } from '../../src/report/result.ts';
import { readTextLines } from '../../src/report/source/line-starts.ts';
import { context, message, sampleResults } from './samples.ts';

describe('html', () => {
  it('shows findings, suppressed ones with their reason, and what could not be judged', async () => {
    const page = await html(sampleResults(), context);
    expect(page).toContain('<title>packetlint: 3 errors, 1 warning</title>');
    expect(page.match(/<article /g)).toHaveLength(5);
    expect(page).toContain('<strong>Suppressed in the document:</strong> agreed in review');
    expect(page).toContain('This file could not be judged.');
    expect(page).toContain('<strong>Fix (--fix)</strong> <del>b</del> → <ins>B</ins>');
  });

  it('links rules to web addresses only', async () => {
    const withUrl = (url: string) =>
      html(sampleResults(), {
        ...context,
        rulesMeta: { 'archon/status-not-allowed': { type: 'problem', docs: { description: 'x', url } } },
      });
    expect(await withUrl('https://e.org/x?y&z')).toContain('<a href="https://e.org/x?y&amp;z" rel="noopener noreferrer"');
    for (const url of ['javascript:alert(1)', 'https://e.org/"x"', 'https://', 'https://e org', '//e.org'])
      expect(await withUrl(url)).not.toMatch(/<a (?!class="skip" href="#findings">)/);
  });

  it('says how it ended: also where nothing was judged, or all is suppressed', async () => {
    const verdict = async (results: readonly LintResult[], linted = 1): Promise<string | undefined> =>
      /<p class="verdict[^>]*>(.*?)<\/p>/
        .exec(String(await html(results, { ...context, counts: { linted, failed: 0, skipped: 0 } })))?.[1]
        ?.replaceAll(/<[^>]*>/g, '');
    expect(await verdict(sampleResults())).toBe('✖ 3 errors ⚠ 1 warning in 2 files');
    expect(await verdict([createMany('a', 2, 1)])).toBe('⚠ 2 warnings in 1 file');
    expect(await verdict([])).toBe('✓ No findings: every document keeps its policies.');
    expect(await verdict([], 0)).toBe('⚠ No document was judged.');
    const suppressedMessages = [{ ...message(), suppressions: [{ kind: 'file', justification: 'x' }] }] as const;
    expect(await verdict([createResult({ filePath: '/repo/a.md', messages: [], suppressedMessages })])).toBe(
      '✓ Nothing but suppressed findings.',
    );
  });

  it('tells the place as editors and terminals open it', async () => {
    expect(await html([createMany('a b', 1, 2)], context)).toContain('<code class="place">a b.md:<b>1:5</b></code>');
  });

  it('has columns only for what there is', async () => {
    const columns = async (results: readonly LintResult[]): Promise<string[]> =>
      [...String(await html(results, context)).matchAll(/<th scope="col">(\w+)<\/th>/g)].map(([, name = '']) => name);
    expect(await columns([createMany('a', 1, 2)])).toEqual(['Rules', 'errors', 'Files', 'errors']);
    expect(await columns(sampleResults())).toEqual([
      'Rules',
      'errors',
      'warnings',
      'suppressed',
      'Files',
      'errors',
      'warnings',
      'suppressed',
    ]);
  });

  it('marks a cell, and a part of one', async () => {
    const page = await html(
      [inTable('| A | B |\n| - | - |\n| x \\| y | long |\n', { line: 3, column: 12, endLine: 3, endColumn: 14 })],
      context,
    );
    expect(page).toContain('<td>x \\| y</td><td class="hit" aria-current="true"><mark>lo</mark>ng</td>');
  });

  it('marks a row that the finding is about as a whole', async () => {
    const page = await html([inTable('| A | B |\n| - | - |\n| x | y |\n', { line: 3, column: 1, endLine: 3, endColumn: 10 })], context);
    expect(page).toContain('<tr class="hit" aria-current="true"><th class="number" scope="row">3</th><td>x</td><td>y</td></tr>');
  });

  it('says that a page does not hold every finding, with the true number', async () => {
    const results = [createMany('a', 3000, 2), createMany('b', 10, 1), createMany('c', 1500, 1)];
    const page = await html(results, context);
    expect(page).toContain('This page shows 1999 of 4510 findings');
    expect(page.match(/<article /g)).toHaveLength(1999);
    expect(page).toContain('2003 more not shown');
    expect(page).toContain('<span class="error">✖ 3000 errors</span>');
  });

  it('takes time in proportion to rows and findings', async () => {
    const source = `| A | B |\n| - | - |\n${'| x | y |\n'.repeat(20_000)}`;
    const messages = Array.from({ length: 2_000 }, (_, index) =>
      placed({ line: index * 10 + 3, column: 3, endLine: index * 10 + 3, endColumn: 4 }),
    );
    const begin = performance.now();
    await html([createResult({ filePath: '/repo/a.md', source, messages })], context);
    expect(performance.now() - begin).toBeLessThan(3_000);
  });
});

describe('keepMost', () => {
  it('lets every file show something: small ones all', () => {
    const kept = keepMost([createMany('a', 5000, 2), createMany('b', 4, 1), createMany('c', 3000, 1)]);
    expect(kept.map(({ findings, total }) => [findings.length, total])).toEqual([
      [1000, 5000],
      [4, 4],
      [995, 3000],
    ]);
  });

  it('lets every rule show something', () => {
    const rare = message({ ruleId: 'a/rare', severity: 1, line: 9999 });
    const files = Array.from({ length: 3000 }, (_, file) =>
      createResult({ filePath: `/repo/${file}.md`, messages: [message(), message({ line: 9 }), ...(file === 2999 ? [rare] : [])] }),
    );
    const kept = keepMost(files);
    expect(kept.at(-1)?.findings).toContain(rare);
    expect(kept.reduce((sum, { findings }) => sum + findings.length, 0)).toBe(2000);
    const many = keepMost([
      createResult({ filePath: '/repo/a.md', messages: Array.from({ length: 5000 }, (_, n) => message({ ruleId: `a/${n}` })) }),
    ]);
    expect(many[0]?.findings).toHaveLength(2000);
  });

  it('keeps errors before warnings, in the order of places', () => {
    const messages = Array.from({ length: 3000 }, (_, line) => message({ line: line + 1, severity: line < 1500 ? 1 : 2 }));
    const [kept] = keepMost([createResult({ filePath: '/repo/a.md', messages })]);
    expect(kept?.findings.filter(({ severity }) => severity === 2)).toHaveLength(1500);
    expect(kept?.findings.slice(0, 2).map(({ line }) => line)).toEqual([1, 2]);
  });
});

describe('splitRow', () => {
  it.each([
    ['| a | b |', ['a', 'b']],
    ['a | b', ['a', 'b']],
    ['> | a | b |', ['a', 'b']],
    ['  - | a |', ['a']],
    ['| a \\| b | c |', ['a \\| b', 'c']],
    ['| a \\\\| b |', ['a \\\\', 'b']],
    ['| `a | b` |', ['`a', 'b`']],
    ['|  | x |', ['', 'x']],
    ['|', []],
  ])('%s', (line, cells) => {
    expect(splitRow(line).map(({ start, end }) => line.slice(start, end))).toEqual(cells);
  });

  it('is linear', () => {
    for (const line of ['> '.repeat(50_000), ' '.repeat(100_000), '|'.repeat(100_000), '\\'.repeat(100_000), '1. '.repeat(40_000)]) {
      const begin = performance.now();
      splitRow(line);
      expect(performance.now() - begin).toBeLessThan(500);
    }
  });
});

describe('findTables', () => {
  it('finds tables in prose, quotes and lists, and where they end', () => {
    const find = findTables(readTextLines('x\n\n| a |\n| - |\n| b |\ntext\n\n> | c |\n> | - |\n> | d |\n\n- | e |\n  | - |\n'));
    expect([1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13].map(line => find(line))).toEqual([
      null,
      null,
      ...Array(3).fill({ header: 3, last: 5 }),
      null,
      null,
      ...Array(2).fill({ header: 8, last: 10 }),
      null,
      ...Array(2).fill({ header: 12, last: 13 }),
    ]);
  });
});

describe('chooseColumns', () => {
  it('shows all of a narrow table', () => {
    expect(chooseColumns(3, [1])).toEqual([
      { start: 0, end: 1 },
      { start: 1, end: 2 },
      { start: 2, end: 3 },
    ]);
  });

  it('shows of a wide one the first columns and those around the hit', () => {
    expect(chooseColumns(40, [20]).map(({ start, end }) => (end - start > 1 ? `${start}-${end}` : start))).toEqual([
      0,
      1,
      '2-18',
      18,
      19,
      20,
      21,
      22,
      '23-40',
    ]);
  });
});

describe('renderMarked', () => {
  it.each<[string, { from: number; to: number } | null, number, string]>([
    ['a<b', null, 10, 'a&lt;b'],
    ['', null, 10, '&nbsp;'],
    ['abcdef', { from: 2, to: 4 }, 10, 'ab<mark>cd</mark>ef'],
    ['x'.repeat(20), null, 10, `${'x'.repeat(10)}…`],
    [`${'x'.repeat(100)}HIT${'y'.repeat(100)}`, { from: 100, to: 103 }, 60, `…${'x'.repeat(40)}<mark>HIT</mark>${'y'.repeat(40)}…`],
    ['aaaaaaaaa🎉', null, 10, 'aaaaaaaaa…'],
  ])('%s', (text, mark, longest, rendered) => {
    expect(renderMarked(text, mark, longest)).toBe(rendered);
  });
});

function placed(parts: Parameters<typeof message>[0]): ReturnType<typeof message> {
  const table = { id: null, ordinal: 1, row: null, column: null };
  return keepDetails(message(parts), { place: { section: null, table, path: null }, evidence: [] });
}

function inTable(source: string, parts: Parameters<typeof message>[0]): LintResult {
  return createResult({ filePath: '/repo/a.md', source, messages: [placed(parts)] });
}

function createMany(name: string, count: number, severity: 1 | 2): LintResult {
  const messages = Array.from({ length: count }, (_, line) => message({ line: line + 1, severity }));
  return createResult({ filePath: `/repo/${name}.md`, messages });
}
