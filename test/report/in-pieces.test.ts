import { describe, expect, it } from 'vitest';
import { blob } from '../../src/report/blob.ts';
import type { FormatterContext } from '../../src/report/formatter.ts';
import { json } from '../../src/report/json.ts';
import { keepDetails } from '../../src/report/message-details.ts';
import { createResult, type LintMessage } from '../../src/report/result.ts';
import { stringifyJson } from '../../src/report/stringify-json.ts';

const message = (ruleId: string): LintMessage => ({ ruleId, severity: 2, message: '##[group] #\u2028', line: 1, column: 1 });
const place = { section: 'A', table: null, path: null };
const results = [
  createResult({ filePath: '/work/a\\b.md', messages: [keepDetails(message('a/b'), { place, evidence: [] })], source: '#' }),
  createResult({ filePath: '/elsewhere/c.md', messages: [] }),
];
const rule = { type: 'problem', docs: { description: 'A rule.' } };
const context: FormatterContext = { cwd: '/work', version: '1.2.3', rulesMeta: { 'a/b': rule } };

describe('formats in pieces', () => {
  it('are the same text piece by piece', () => {
    for (const format of [json, blob]) expect([...(format.pieces?.(results, context) ?? [])].join('')).toBe(format(results, context));
    expect(json(results, context)).toBe(stringifyJson(results));
    expect(json([], context)).toBe('[]');
  });
});

describe('blob', () => {
  it('holds all that a report can ask for, with paths from the working folder', () => {
    expect(JSON.parse(String(blob(results, context)))).toEqual({
      packetlint: { blob: 1, version: '1.2.3' },
      shard: null,
      counts: { linted: 2, failed: 0, skipped: 0 },
      rulesMeta: { 'a/b': rule },
      part: { certain: { said: [], gone: [] }, open: { said: [], gone: [] }, onNothing: { type: 'pass' } },
      results: [
        { result: { ...results[0], filePath: 'a\\b.md' }, details: [{ place, evidence: [] }], suppressedDetails: [] },
        { result: results[1], details: [], suppressedDetails: [] },
      ],
    });
  });

  it('tells paths above the working folder from there, since other jobs may have it elsewhere', () => {
    const pathIn = (cwd: string, filePath: string): string =>
      JSON.parse(String(blob([createResult({ filePath, messages: [] })], { ...context, cwd }))).results[0].result.filePath;
    expect(pathIn('/home/job/docs', '/home/job/packetlint.config.json')).toBe('../packetlint.config.json');
    expect(pathIn('/home/job/docs', '/home/job/docs2/a.md')).toBe('../docs2/a.md');
    expect(pathIn('/home/job/docs', '/srv/a.md')).toBe('/srv/a.md');
    expect(pathIn('C:\\job\\docs', 'C:\\job\\a.md')).toBe('../a.md');
    expect(pathIn('C:\\job\\docs', 'D:\\job\\a.md')).toBe('D:/job/a.md');
    expect(pathIn('/home/job', '<text>')).toBe('<text>');
  });

  it('tells paths of Windows with forward slashes', () => {
    const result = createResult({ filePath: 'C:\\work\\docs\\a.md', messages: [] });
    expect(JSON.parse(String(blob([result], { ...context, cwd: 'C:\\work' }))).results[0].result.filePath).toBe('docs/a.md');
  });
});
