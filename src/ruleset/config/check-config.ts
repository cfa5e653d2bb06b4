import type { ConfigFile } from '../../generated/config-file.ts';
import { checkListChange } from '../checks/check-list-change.ts';
import { locateMistakes } from '../checks/locate-mistakes.ts';
import type { JsonPath, Mistake, Report } from '../checks/mistake.ts';
import { checkGlob, compileGlob } from '../globs/glob.ts';
import type { RulesetError } from '../load/ruleset-error.ts';
import type { Ruleset } from '../ruleset.ts';
import { checkRuleSettings } from './check-rule-settings.ts';
import { checkSuppressions } from './check-suppressions.ts';
import type { LoadedConfig } from './collect-configs.ts';
import { checkPackOptions } from './collect-pack-options.ts';
import type { ConfigNames } from './config-names.ts';
import type { SettingLayer } from './setting-lookup.ts';
import type { SettingsParts } from './settings-parts.ts';

/** A config, checked against everything that is known. Only without errors is the rest to be used. */
export interface CheckedConfig {
  readonly errors: readonly RulesetError[];
  readonly layers: readonly SettingLayer[];
  readonly kinds: NonNullable<SettingsParts['kinds']>;
  readonly ignores: NonNullable<SettingsParts['ignores']>;
  readonly suppressions: NonNullable<SettingsParts['suppressions']>;
}

/** Checks the names, options and globs of a config file and takes it apart. */
export async function checkConfig({ loaded, file }: LoadedConfig, known: ConfigNames, ruleset: Ruleset): Promise<CheckedConfig> {
  const mistakes: Mistake[] = [];
  const report: Report = mistake => mistakes.push(mistake);
  checkPackOptions(file, ruleset, report);
  checkLists(file, ruleset, report);
  const overrides = (file.overrides ?? []).map((override, index) => readOverride({ known, report }, override, ['overrides', index]));
  const layers = [{ applies: null, ...checkRuleSettings({ known, report }, file.rules ?? {}, ['rules']) }, ...overrides];
  const kinds = Object.entries(file.kinds ?? {}).map(([id, globs]) => {
    if (!known.kinds.has(id))
      report({ path: ['kinds', id], on: 'key', message: `There is no kind "${id}".`, unknown: { name: id, known: known.kinds.keys() } });
    return { id, matches: readGlobs(report, globs, ['kinds', id]) };
  });
  const ignores = (file.ignores ?? []).map((glob, index) => readIgnore(report, glob, ['ignores', index]));
  const suppressions = checkSuppressions({ known, report }, { loaded, file });
  return { errors: await locateMistakes(loaded, mistakes), layers, kinds, ignores, suppressions };
}

type Override = NonNullable<ConfigFile['overrides']>[number];

function readOverride(context: { known: ConfigNames; report: Report }, override: Override, path: JsonPath): SettingLayer {
  const included = readGlobs(context.report, override.files, [...path, 'files']);
  const excluded = readGlobs(context.report, override.excluded ?? [], [...path, 'excluded']);
  return { applies: file => included(file) && !excluded(file), ...checkRuleSettings(context, override.rules ?? {}, [...path, 'rules']) };
}

function readGlobs(report: Report, globs: readonly string[], path: JsonPath): (file: string) => boolean {
  for (const [index, glob] of globs.entries()) reportGlob(report, glob, [...path, index]);
  const tests = globs.map(compileGlob);
  return file => tests.some(test => test(file));
}

/** A name of a folder ignores all that is in it; a leading `!` readmits. */
function readIgnore(report: Report, text: string, path: JsonPath): CheckedConfig['ignores'][number] {
  const readmits = text.startsWith('!');
  const glob = readmits ? text.slice(1) : text;
  reportGlob(report, glob, path);
  const [itself, inside] = [compileGlob(glob), compileGlob(`${glob.replace(/\/$/, '')}/**`)];
  return { readmits, matches: file => itself(file) || inside(file) };
}

function reportGlob(report: Report, glob: string, path: JsonPath): void {
  const message = checkGlob(glob);
  if (message) report({ path, message });
}

function checkLists(file: ConfigFile, ruleset: Ruleset, report: Report): void {
  for (const [id, change] of Object.entries(file.lists ?? {})) {
    const list = Object.hasOwn(ruleset.lists, id) ? ruleset.lists[id] : undefined;
    if (!list)
      report({
        path: ['lists', id],
        on: 'key',
        message: `There is no list "${id}".`,
        unknown: { name: id, known: Object.keys(ruleset.lists) },
      });
    else checkListChange(list, change, { path: ['lists', id], report });
  }
}
