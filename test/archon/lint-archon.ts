import { readdirSync, readFileSync } from 'node:fs';
import { builtin } from '../../src/generated/builtin.ts';
import { createLinter } from '../../src/linter.ts';
import type { Workspace } from '../../src/pipeline/lint-input.ts';
import { resolveConfig } from '../../src/ruleset/config/config.ts';

const root = new URL('../../fixtures/archon/run/', import.meta.url);

/** The files of fixtures/archon/run, from there. */
export const fixtures: readonly string[] = ['valid', 'invalid'].flatMap(folder =>
  readdirSync(new URL(folder, root)).map(name => `${folder}/${name}`),
);

export const readFixture = (path: string): Uint8Array => readFileSync(new URL(path, root));

const workspace: Workspace = {
  read: async path => (fixtures.includes(path) ? readFixture(path) : null),
  list: async () => [],
};
const reader = { readFile: async () => null, readFolder: async () => null };
const settings = await resolveConfig({ config: null, builtin, reader, overrides: {} });
const linter = createLinter({ settings, workspace });

/** Lints with all that is on without a config: rule, line and column of each message; undefined where no rule looks. */
export async function lintArchon(path: string, source: Uint8Array | string): Promise<[string | null, number, number][] | undefined> {
  const result = await linter.lint({ filePath: path, path, source });
  return result?.messages.map(({ ruleId, line, column }) => [ruleId, line, column]);
}
