import type { Value } from '../../facts/value.ts';
import type { Rule, RuleSetting, Ruleset, Severity } from '../ruleset.ts';

/** The rules of a config or of one of its overrides. */
export interface SettingLayer {
  /** Whether it holds for a file; null: for all. */
  readonly applies: ((path: string) => boolean) | null;
  /** By `<pack>/` or `<pack>/<kind>/`: what stands for everything below. Weaker than `exact` in the same layer. */
  readonly prefixes: ReadonlyMap<string, 0 | Severity>;
  readonly exact: ReadonlyMap<string, { readonly severity: 0 | Severity; readonly options?: Readonly<Record<string, Value>> }>;
}

interface LookupParts {
  readonly ruleset: Ruleset;
  readonly packs: readonly string[];
  readonly layers?: readonly SettingLayer[];
}

/** Settings.settingOf. Files for which the same layers hold share what is computed once. */
export function createSettingLookup(parts: LookupParts): (ruleId: string, path: string) => RuleSetting | undefined {
  const { layers = [] } = parts;
  const known = new Map<string, Map<string, RuleSetting | undefined>>();
  let last = { path: '', layers: [] as readonly SettingLayer[], settings: new Map<string, RuleSetting | undefined>(), fresh: true };
  const enter = (path: string): void => {
    const holding = layers.filter(layer => layer.applies === null || layer.applies(path));
    const key = holding.map(layer => layers.indexOf(layer)).join();
    const settings = known.get(key) ?? new Map<string, RuleSetting | undefined>();
    known.set(key, settings);
    last = { path, layers: holding, settings, fresh: false };
  };
  return (ruleId, path) => {
    if (last.fresh || last.path !== path) enter(path);
    if (!last.settings.has(ruleId)) last.settings.set(ruleId, computeSetting(parts, last.layers, ruleId));
    return last.settings.get(ruleId);
  };
}

function computeSetting(parts: LookupParts, layers: readonly SettingLayer[], id: string): RuleSetting | undefined {
  const rule = Object.hasOwn(parts.ruleset.rules, id) ? parts.ruleset.rules[id] : undefined;
  let severity = defaultSeverity(parts, id, rule);
  let options: Readonly<Record<string, Value>> = {};
  for (const layer of layers) {
    for (const [prefix, value] of layer.prefixes) if (id.startsWith(prefix)) severity = value;
    const exact = layer.exact.get(id);
    severity = exact?.severity ?? severity;
    options = exact?.options ?? options;
  }
  return severity === undefined ? undefined : { severity, options: { ...(rule && defaultOptions(rule)), ...options } };
}

/** Undefined for a kind's own check: its promise says how it counts. What belongs to a pack that is not on is off. */
function defaultSeverity(parts: LookupParts, id: string, rule: Rule | undefined): 0 | Severity | undefined {
  if (!parts.packs.includes(id.slice(0, id.indexOf('/'))))
    return Object.hasOwn(parts.ruleset.packs, id.split('/')[0] ?? '') ? 0 : undefined;
  return rule ? severityOf(rule.file.meta.severity ?? 'error') : undefined;
}

/** ESLint's number of a severity by name or number. */
export function severityOf(severity: 'off' | 'warn' | 'error' | 0 | 1 | 2): 0 | Severity {
  return typeof severity === 'number' ? severity : severity === 'off' ? 0 : severity === 'warn' ? 1 : 2;
}

function defaultOptions(rule: Rule): Record<string, Value> {
  return Object.fromEntries(Object.entries(rule.file.meta.options ?? {}).map(([name, option]) => [name, option.default]));
}
