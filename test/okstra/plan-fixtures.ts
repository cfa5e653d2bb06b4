import { readdirSync, readFileSync } from 'node:fs';
import { builtin } from '../../src/generated/builtin.ts';
import { createLinter, type Linter } from '../../src/linter.ts';
import { resolveConfig } from '../../src/ruleset/config/config.ts';

const root = new URL('../../fixtures/okstra/', import.meta.url);
const reader = { readFile: async () => null, readFolder: async () => null };
const workspace = { read: async () => null, list: async () => [] };

/** Rule, line and column of a message. */
export type Found = readonly [rule: string | null, line: number, column: number];

/** The fixtures of a kind that are valid or invalid, by their path from fixtures/okstra. */
export function fixturesOf(kind: string, group: 'valid' | 'invalid'): string[] {
  return readdirSync(new URL(`${kind}/${group}`, root)).map(name => `${kind}/${group}/${name}`);
}

/** A linter with all that is on without a config, for documents of a release of okstra. */
export async function createOkstraLinter(version?: string): Promise<Linter> {
  const text = JSON.stringify({ packs: { okstra: { version } } });
  const config = version === undefined ? null : { path: 'packetlint.config.json', text };
  return createLinter({ settings: await resolveConfig({ config, builtin, reader }), workspace });
}

/** What is said of a fixture that stands at a path. */
export async function lintFixture(linter: Linter, fixture: string, path: string): Promise<Found[]> {
  const result = await linter.lint({ filePath: path, path, source: readFileSync(new URL(fixture, root), 'utf8') });
  return result?.messages.map(({ ruleId, line, column }) => [ruleId, line, column] as const) ?? [];
}
