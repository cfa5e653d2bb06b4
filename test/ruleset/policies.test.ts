import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createRuleset } from '../../src/ruleset/load/create-ruleset.ts';
import type { PackSource, SourceFile } from '../../src/ruleset/load/source-file.ts';

const read = (name: string): string => readFileSync(new URL(`../format/policies/${name}.json`, import.meta.url), 'utf8');
const kind = (name: string, policy: string): SourceFile => ({ path: `kinds/${name}.json`, text: read(`${policy}.kind`) });
const rules = (...policies: readonly string[]): SourceFile[] =>
  policies.map(policy => ({ path: `${policy}.json`, text: read(`${policy}.rule`) }));
const list = (name: string): SourceFile => ({ path: `lists/${name}.json`, text: '{ "docs": { "description": "x" }, "items": ["x"] }' });
const stub = (name: string, table: string, column: string): SourceFile => ({
  path: `kinds/${name}.json`,
  text: `{ "docs": { "description": "x" }, "match": [{ "headings": ["X"] }], "tables": { "${table}": { "columns": { "${column}": {} } } } }`,
});

/** The policies that the format was designed with, as packs of their systems. */
const packs: readonly PackSource[] = [
  { folder: 'archon', files: [kind('drift', 'arc-33'), ...rules('arc-33-current', 'arc-33-total')] },
  { folder: 'okstra', files: [kind('audit', 'oks-05'), ...rules('oks-05-gap', 'oks-05-order')] },
  { folder: 'okstra', files: [kind('final-report', 'oks-17'), ...rules('oks-17-empty', 'oks-17-not-recommended', 'oks-29')] },
  { folder: 'okstra', files: [kind('final-report', 'oks-18'), ...rules('oks-18')] },
  { folder: 'okstra', files: [kind('plan', 'oks-20'), ...rules('oks-20-section', 'oks-20-steps', 'oks-20-graph')] },
  {
    folder: 'okstra',
    files: [stub('verifier-result', 'tiers', 'Category'), list('mutating-commands'), list('qa-categories'), ...rules('oks-24', 'oks-25')],
  },
  { folder: 'octon', files: [kind('proposal-review', 'oct-46'), ...rules('oct-46')] },
  { folder: 'renkei', files: [kind('plan', 'ren-17'), ...rules('ren-17-untraced', 'ren-17-undefined')] },
  { folder: 'rawr', files: [kind('runbook', 'raw-07'), ...rules('raw-07', 'raw-08')] },
  { folder: 'core', files: rules('gen-01') },
];

describe('the policies that the format was designed for', () => {
  it.each(packs.map(pack => [`${pack.folder}: ${pack.files.map(file => file.path).join(', ')}`, pack] as const))('%s', async (_, pack) => {
    const { errors } = await createRuleset({ packs: [pack] });
    expect(errors.map(error => `${error.file}:${error.line}:${error.column}: ${error.message} ${error.suggestion ?? ''}`)).toEqual([]);
  });
});
