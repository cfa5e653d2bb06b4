import type { CreatedRuleset } from '../load/create-ruleset.ts';
import { InvalidRulesetError, type RulesetError } from '../load/ruleset-error.ts';
import type { PackSource } from '../load/source-file.ts';
import type { Ruleset } from '../ruleset.ts';
import { applyPackOptions } from '../variants/apply-pack-options.ts';
import { type CheckedConfig, checkConfig } from './check-config.ts';
import { collectConfigs } from './collect-configs.ts';
import { collectPackOptions } from './collect-pack-options.ts';
import type { ConfigInput } from './config-input.ts';
import { type ConfigNames, configNamesOf } from './config-names.ts';
import { createSettings } from './create-settings.ts';
import { readOverrides } from './read-overrides.ts';
import { replaceLists } from './replace-lists.ts';
import type { Settings } from './settings.ts';

/** resolveConfig where there is something to read. */
export async function readConfig(input: ConfigInput): Promise<Settings> {
  const collected = await collectConfigs(input);
  const created = await loadFolders(collected.folders, input.builtin);
  const files = collected.configs.map(config => config.file);
  const ruleset = applyPackOptions(created.ruleset, collectPackOptions(files));
  const checked = await Promise.all(collected.configs.map(config => checkConfig(config, created.known, ruleset)));
  const overrides = await readOverrides(input.overrides ?? {}, created.known);
  const errors: RulesetError[] = [...collected.errors, ...created.errors, ...checked.flatMap(config => config.errors), ...overrides.errors];
  const sources = new Map([...collected.sources, ...created.sources, ...overrides.sources]);
  if (errors.length > 0) throw new InvalidRulesetError(errors, sources);
  const all = <T>(pick: (config: CheckedConfig) => readonly T[]): T[] => checked.flatMap(pick);
  return createSettings({
    ruleset: replaceLists(
      ruleset,
      files.map(file => file.lists ?? {}),
    ),
    packs: [...collected.builtinPacks, ...created.packNames],
    layers: [...all(config => config.layers), ...overrides.layers],
    kinds: [...all(config => config.kinds), ...overrides.kinds],
    ignores: all(config => config.ignores),
    suppressions: all(config => config.suppressions),
    inlineConfig: input.overrides?.inlineConfig ?? files.findLast(file => file.inlineConfig !== undefined)?.inlineConfig ?? true,
    reportUnusedDirectives: ({ off: 0, warn: 1, error: 2 } as const)[
      files.findLast(file => file.reportUnusedDirectives !== undefined)?.reportUnusedDirectives ?? 'warn'
    ],
  });
}

type LoadedFolders = Pick<CreatedRuleset, 'ruleset' | 'packNames' | 'errors' | 'sources'> & { readonly known: ConfigNames };

/** The loader is large: most configs name no folder of rules. */
async function loadFolders(packs: readonly PackSource[], base: Ruleset): Promise<LoadedFolders> {
  if (packs.length > 0) return (await import('../load/create-ruleset.ts')).createRuleset({ packs, base });
  return { ruleset: base, packNames: [], errors: [], sources: new Map(), known: configNamesOf(base) };
}
