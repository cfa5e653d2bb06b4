import type { Value } from '../../facts/value.ts';
import type { Rules } from '../../generated/config-file.ts';
import { checkOptionValue } from '../checks/check-options.ts';
import type { JsonPath, Report } from '../checks/mistake.ts';
import { kindCheckNames } from '../kind-check-names.ts';
import type { Severity } from '../ruleset.ts';
import type { ConfigNames } from './config-names.ts';
import { type SettingLayer, severityOf } from './setting-lookup.ts';

type NamedSeverity = Parameters<typeof severityOf>[0];
type Entry = NamedSeverity | readonly [NamedSeverity, Readonly<Record<string, Value>>?];

interface Context {
  readonly known: ConfigNames;
  readonly report: Report;
}

/** The `rules` of a config, checked: known ids, known options with values that fit. */
export function checkRuleSettings(context: Context, rules: Rules, path: JsonPath): Pick<SettingLayer, 'prefixes' | 'exact'> {
  const prefixes = new Map<string, 0 | Severity>();
  const exact = new Map<string, { severity: 0 | Severity; options?: Readonly<Record<string, Value>> }>();
  // The schema has been checked; the generated type cannot say [severity, options].
  for (const [id, entry] of Object.entries(rules as Readonly<Record<string, Entry>>)) {
    const [severity, options] = typeof entry === 'object' ? entry : [entry];
    const message = checkRuleId(context.known, id);
    if (message) context.report({ path: [...path, id], on: 'key', message, unknown: { name: id, known: ruleIds(context.known) } });
    else if (options) checkOptions(context, id, { options, path: [...path, id, 1] });
    if (id.endsWith('/*')) prefixes.set(id.slice(0, -1), severityOf(severity));
    else exact.set(id, { severity: severityOf(severity), ...(options ? { options } : {}) });
  }
  return { prefixes, exact };
}

/** What is wrong with a rule's id, or null. `<pack>/*` and `<pack>/<kind>/*` stand for all below. */
export function checkRuleId(known: ConfigNames, id: string): string | null {
  if (known.rules.has(id) || isKindCheck(known, id)) return null;
  const prefix = id.endsWith('/*') ? id.slice(0, -1) : null;
  if (prefix && [...known.rules.keys(), ...known.kinds.keys()].some(other => `${other}/`.startsWith(prefix))) return null;
  return prefix ? `There is no pack or kind "${id.slice(0, -2)}".` : `There is no rule "${id}".`;
}

function isKindCheck(known: ConfigNames, id: string): boolean {
  const slash = id.lastIndexOf('/');
  return known.kinds.has(id.slice(0, slash)) && kindCheckNames.includes(id.slice(slash + 1));
}

/** Every id that a config can name. */
export function* ruleIds(known: ConfigNames): Generator<string> {
  yield* known.rules.keys();
  for (const kind of known.kinds.keys()) for (const check of kindCheckNames) yield `${kind}/${check}`;
  const packs = new Set([...known.rules.keys(), ...known.kinds.keys()].map(id => id.slice(0, id.indexOf('/'))));
  for (const pack of packs) yield `${pack}/*`;
}

function checkOptions({ known, report }: Context, id: string, given: { options: Readonly<Record<string, Value>>; path: JsonPath }): void {
  const rule = known.rules.get(id);
  if (rule === null) return;
  const declared = rule?.meta.options ?? {};
  for (const [name, value] of Object.entries(given.options)) {
    const path = [...given.path, name];
    const option = Object.hasOwn(declared, name) ? declared[name] : undefined;
    const message = option && checkOptionValue(option, value);
    if (message) report({ path, message });
    if (option) continue;
    const names = Object.keys(declared);
    const expected = names.length > 0 ? `it has ${names.join(', ')}` : 'it has none';
    report({ path, on: 'key', message: `"${id}" has no option "${name}"; ${expected}.`, unknown: { name, known: names } });
  }
}
