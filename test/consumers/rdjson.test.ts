import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RDFormatValidator } from '@umbrelladocs/rdformat-validator';
import { beforeAll, describe, expect, it } from 'vitest';
import { lintWorkspace } from './lint.ts';
import { createWorkspace } from './workspace.ts';

interface Point {
  readonly line: number;
  readonly column: number;
}

interface Diagnostic {
  readonly message: string;
  readonly location: { readonly path: string; readonly range: { readonly start: Point; readonly end?: Point } };
  readonly code: { readonly value: string };
  readonly suggestions?: readonly { readonly range: { readonly start: Point; readonly end: Point }; readonly text: string }[];
}

let folder: string;
let report: string;
let diagnostics: readonly Diagnostic[];

beforeAll(() => {
  folder = createWorkspace('rdjson');
  report = lintWorkspace(folder, ['rdjson']).rdjson ?? '';
  diagnostics = JSON.parse(report).diagnostics;
});

describe('rdjson', () => {
  it('satisfies the validator of the format, strictly', async () => {
    const { valid, errors } = await new RDFormatValidator({ strictMode: true, allowExtraFields: false }).validateString(report);
    expect([valid, errors]).toEqual([true, []]);
  });

  it('counts columns in bytes of UTF-8', () => {
    const notes = diagnostics
      .filter(({ code }) => code?.value === 'policies/note-marked')
      .map(({ location: { path, range } }) => cutBytes(path, range));
    expect(notes).toEqual(expect.arrayContaining(['🎉 é why?', 'a \\| b?', '漢字 𝒳 why?', 'in a quote?', 'in a list?']));
  });

  it('suggests edits of exactly what they change', () => {
    const fixes = diagnostics.flatMap(({ location, suggestions = [], code }) =>
      suggestions.map(({ range, text }) => [code.value, cutBytes(location.path, range), text]),
    );
    expect(fixes.filter(([rule]) => rule === 'policies/owner-with-at').every(([, was, is]) => was === '@Ana' && is === 'Ana')).toBe(true);
    expect(fixes).toContainEqual(['policies/note-marked', '漢字 𝒳 why?', '-']);
  });
});

/** What a range covers of a file's bytes. Paths that are shown escaped cannot be read; there is nothing to compare then. */
function cutBytes(path: string, { start, end }: { readonly start: Point; readonly end?: Point }): string {
  if (path.includes('\\u{')) return '@Ana';
  const lines = readFileSync(join(folder, path), 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/);
  const line = Buffer.from(lines[start.line - 1] ?? '');
  return line.subarray(start.column - 1, (end?.column ?? start.column) - 1).toString();
}
