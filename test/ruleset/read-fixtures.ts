import { readdirSync, readFileSync } from 'node:fs';
import { createRuleset } from '../../src/ruleset/load/create-ruleset.ts';
import type { RulesetError } from '../../src/ruleset/load/ruleset-error.ts';
import type { PackSource, SourceFile } from '../../src/ruleset/load/source-file.ts';
import type { Ruleset } from '../../src/ruleset/ruleset.ts';

const root = new URL('../../fixtures/ruleset/', import.meta.url);

/** A file of fixtures/ruleset/. */
export function readFixture(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

/** The names of the files in a folder of fixtures/ruleset/, without their extensions. */
export function listFixtures(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, root)).map(name => name.replace(/\.jsonc?$/, ''));
}

/** The pack in fixtures/ruleset/pack, which has no mistakes, with more files. */
export function packWith(...files: readonly SourceFile[]): PackSource {
  const own = [
    'pack.json',
    'policies.json',
    'step-open.json',
    'kinds/release.json',
    'kinds/handbook.json',
    'lists/steps.json',
    'lists/writes.json',
  ];
  const kept = own.filter(path => files.every(file => file.path !== path));
  return { folder: 'shop', files: [...kept.map(path => ({ path, text: readFixture(`pack/${path}`) })), ...files] };
}

/** That pack, loaded. */
export async function loadShop(): Promise<Ruleset> {
  const { ruleset, errors } = await createRuleset({ packs: [packWith()] });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return ruleset;
}

/** An error as a row of a table: place, the stretch of the text that is underlined, message, suggestion. */
export function summarize(
  error: RulesetError,
  text: string,
): readonly [place: string, underlined: string, message: string, suggestion: string | null] {
  const line = text.split('\n')[error.line - 1] ?? '';
  const end = error.endLine > error.line ? line.length : error.endColumn - 1;
  return [`${error.line}:${error.column}`, line.slice(error.column - 1, end), error.message, error.suggestion ?? null];
}
