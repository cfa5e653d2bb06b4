import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtin } from '../../src/generated/builtin.ts';
import { createLinter } from '../../src/linter.ts';
import { resolveConfig } from '../../src/ruleset/config/config.ts';
import { type Beside, workerExpectations } from './worker-expectations.ts';

const root = new URL('../../fixtures/okstra/', import.meta.url);
const kinds = ['worker-result', 'verifier-result', 'audit-sidecar', 'worker-prompt'];
const reader = { readFile: async () => null, readFolder: async () => null };
const settings = await resolveConfig({ config: null, builtin, reader, overrides: {} });

const readFixture = (path: string): Uint8Array => readFileSync(new URL(path, root));
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const readBeside = (beside: Beside): Uint8Array => {
  if (typeof beside === 'string') return readFixture(beside);
  return encode('json' in beside ? beside.json : beside.markdown);
};

describe('the worker side of okstra', () => {
  it('has a test for each fixture', () => {
    const fixtures = kinds.flatMap(kind =>
      ['valid', 'invalid'].flatMap(set => readdirSync(new URL(`${kind}/${set}`, root)).map(name => `${kind}/${set}/${name}`)),
    );
    expect(Object.keys(workerExpectations).sort()).toEqual(fixtures.sort());
  });

  it.each(Object.entries(workerExpectations))(
    'finds in %s what the policies say',
    async (path, { as = 'notes/document.md', beside = {}, findings }) => {
      const files = new Map(Object.entries(beside).map(([name, source]) => [name, readBeside(source)]));
      const workspace = {
        read: async (name: string) => files.get(name) ?? null,
        list: async (folder: string) =>
          [...files.keys()]
            .filter(name => name.startsWith(`${folder}/`) || folder === '')
            .map(name => name.slice(folder === '' ? 0 : folder.length + 1)),
      };
      const linter = createLinter({ settings, workspace });
      const result = await linter.lint({ filePath: as, path: as, source: readFixture(path) });
      expect(result?.messages.map(({ ruleId, line, column }) => [ruleId, line, column])).toEqual(findings);
    },
  );
});
