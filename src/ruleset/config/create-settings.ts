import { expandKinds } from '../expand-aliases.ts';
import type { RuleSetting } from '../ruleset.ts';
import { fillOptions } from '../variants/option-values.ts';
import { selectRuleset } from './select-ruleset.ts';
import { createSettingLookup } from './setting-lookup.ts';
import type { PrintedConfig, Settings } from './settings.ts';
import type { SettingsParts } from './settings-parts.ts';
import type { ConfigSuppression } from './suppression.ts';

const severityNames = ['off', 'warn', 'error'] as const;

/** Settings made of parts that have been checked. */
export function createSettings(parts: SettingsParts): Settings {
  const { kinds = [], ignores = [], suppressions = [], inlineConfig = true, reportUnusedDirectives = 1 } = parts;
  const settingOf = createSettingLookup(parts);
  const ruleset = expandKinds(selectRuleset(parts));
  const kindOf = (path: string): string | null => kinds.findLast(kind => kind.matches(path))?.id ?? null;
  const isIgnored = (path: string): boolean => ignores.findLast(ignore => ignore.matches(path))?.readmits === false;
  const printConfig = (path: string): PrintedConfig => ({
    packs: parts.packs,
    packOptions: printPackOptions(parts),
    kind: kindOf(path),
    ignored: isIgnored(path),
    ...printSuppressions(suppressions.filter(suppression => suppression.isFor(path))),
    rules: printRules(ids(parts), id => settingOf(id, path)),
    inlineConfig,
    reportUnusedDirectives: severityNames[reportUnusedDirectives],
  });
  const ids = ({ layers = [] }: SettingsParts): string[] => [
    ...new Set([...Object.keys(ruleset.rules), ...layers.flatMap(layer => [...layer.exact.keys()])]),
  ];
  return { ruleset, settingOf, kindOf, isIgnored, suppressions, inlineConfig, reportUnusedDirectives, printConfig };
}

function printPackOptions({ ruleset, packs }: SettingsParts): PrintedConfig['packOptions'] {
  const entries = packs.flatMap(name => {
    const pack = ruleset.packs[name];
    return pack?.file.options ? [[name, fillOptions(pack.file.options, pack.options ?? {})] as const] : [];
  });
  return Object.fromEntries(entries);
}

function printSuppressions(suppressions: readonly ConfigSuppression[]): Pick<PrintedConfig, 'suppressions'> {
  if (suppressions.length === 0) return {};
  return { suppressions: suppressions.map(({ isFor: _, names: __, origin: ___, files, ...entry }) => ({ ...entry, files: [...files] })) };
}

function printRules(ids: readonly string[], settingOf: (id: string) => RuleSetting | undefined): Record<string, readonly unknown[]> {
  const entries = ids.toSorted().flatMap(id => {
    const setting = settingOf(id);
    if (!setting) return [];
    const options = Object.keys(setting.options).length > 0 ? [setting.options] : [];
    return [[id, [severityNames[setting.severity], ...options]] as const];
  });
  return Object.fromEntries(entries);
}
