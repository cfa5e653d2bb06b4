import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LintResult } from '../../src/report/result.ts';
import { lintWorkspace, type Reports } from './lint.ts';
import { readRun, type SarifRegion, type SarifResult, type SarifRun, sarifSchema, validateSarif } from './sarif-tool.ts';
import { createWorkspace } from './workspace.ts';

let folder: string;
let reports: Reports;
let run: SarifRun;

beforeAll(() => {
  folder = createWorkspace('sarif');
  reports = lintWorkspace(folder, ['sarif', 'json']);
  run = readRun(reports.sarif ?? '');
});

describe('sarif', () => {
  it('fits the official schema', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(sarifSchema);
    expect(validate(JSON.parse(reports.sarif ?? '')), JSON.stringify(validate.errors)).toBe(true);
  });

  it('leaves the validator nothing to say, by the rules of SARIF and of GitHub', () => {
    expect(validateSarif(join(folder, 'reports/sarif'))).toEqual([]);
  });

  it('names files so that they are found', () => {
    for (const { locations } of run.results) expect(existsSync(fileOf(locations)), fileOf(locations)).toBe(true);
  });

  it('points at exactly the text that it shows', () => {
    const shown = run.results.filter(({ locations }) => locations[0].physicalLocation.region.snippet);
    expect(shown.length).toBeGreaterThan(30);
    for (const { locations, ruleId } of shown) {
      const { region } = locations[0].physicalLocation;
      const text = cut(readFileSync(fileOf(locations), 'utf8'), region);
      if (text !== '') expect(region.snippet?.text).toBe(text);
      if (ruleId === 'policies/owner-with-at') expect(text).toBe('@Ana');
    }
    const notes = run.results
      .filter(({ ruleId }) => ruleId === 'policies/note-marked')
      .map(({ locations }) => locations[0].physicalLocation.region.snippet?.text);
    expect(notes).toEqual(expect.arrayContaining(['🎉 é why?', 'a \\| b?', '漢字 𝒳 why?', 'in a quote?', 'in a list?']));
  });

  it('says of all results whether they are suppressed, and why', () => {
    expect(run.results.every(({ suppressions }) => Array.isArray(suppressions))).toBe(true);
    expect(run.results.flatMap(({ suppressions = [] }) => suppressions)).toEqual([
      { kind: 'inSource', status: 'accepted', justification: 'agreed on 3 May, see \\[x\\](1) & "log"' },
    ]);
  });

  it('offers the same edits as the JSON format', () => {
    const edits = readEdits();
    const offered = run.results.flatMap(result => (result.fixes ?? []).map(fix => ({ result, fix })));
    expect(offered.length).toBeGreaterThan(12);
    for (const { result, fix } of offered) {
      const [{ deletedRegion, insertedContent }] = fix.artifactChanges[0].replacements;
      const text = readFileSync(fileOf(result.locations), 'utf8');
      expect([cut(text, deletedRegion), insertedContent.text]).toEqual(edits.shift());
    }
  });

  it('says where a finding is, as people name it', () => {
    const names = new Map(
      run.results.map(result => [`${result.ruleId} ${uriOf(result.locations)}`, result.locations[0].logicalLocations?.[0]]),
    );
    expect(names.get('policies/owner-with-at plans/every.md')).toEqual({
      fullyQualifiedName: 'Steps/steps/build/Owner',
      name: 'Owner',
      kind: 'element',
    });
    expect(names.get('policies/manifest/data-invalid release.yaml')).toEqual({
      fullyQualifiedName: 'parts.1',
      name: '1',
      kind: 'property',
    });
    expect(names.get('policies/plan/frontmatter-invalid plans/every.md')).toMatchObject({
      fullyQualifiedName: 'release',
      kind: 'property',
    });
  });

  it('tells of each rule what it demands, why, and where more is', () => {
    const rule = run.tool.driver.rules.find(({ id }) => id === 'policies/owner-with-at');
    expect(rule?.helpUri).toBe('https://example.com/owner');
    expect(rule?.help.text).toContain('Why: Mentions wake people up');
    expect(rule?.help.markdown).toContain('**Policies:** REL-4, REL-5');
    expect(run.results.every(({ ruleId, ruleIndex }) => run.tool.driver.rules[ruleIndex]?.id === ruleId)).toBe(true);
  });
});

/** The edits of the JSON format, as what goes and what comes. */
function readEdits(): string[][] {
  const results: LintResult[] = JSON.parse(reports.json ?? '');
  return results.flatMap(({ messages, source = '' }) =>
    messages.flatMap(({ fix, suggestions = [] }) =>
      [...(fix ? [fix] : []), ...suggestions.map(each => each.fix)].map(({ range, text }) => [
        source.replace(/^\uFEFF/, '').slice(...range),
        text,
      ]),
    ),
  );
}

function uriOf(locations: SarifResult['locations']): string {
  return locations[0].physicalLocation.artifactLocation.uri;
}

function fileOf(locations: SarifResult['locations']): string {
  return join(folder, decodeURIComponent(uriOf(locations)));
}

/** What a region covers, by the standard alone: lines, and columns in UTF-16 units, the byte order mark no character. */
function cut(text: string, { startLine, startColumn, endLine, endColumn }: SarifRegion): string {
  const starts = [0, ...[...text.replace(/^\uFEFF/, '').matchAll(/\r\n?|\n/g)].map(({ index, 0: end }) => index + end.length)];
  return text.replace(/^\uFEFF/, '').slice((starts[startLine - 1] ?? 0) + startColumn - 1, (starts[endLine - 1] ?? 0) + endColumn - 1);
}
