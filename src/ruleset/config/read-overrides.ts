import { findNearest } from '../checks/find-nearest.ts';
import type { RulesetError } from '../load/ruleset-error.ts';
import type { Severity } from '../ruleset.ts';
import { checkRuleId, ruleIds } from './check-rule-settings.ts';
import type { ConfigNames } from './config-names.ts';
import { type SettingLayer, severityOf } from './setting-lookup.ts';
import type { SettingsOverrides } from './settings.ts';

/** What the command line adds to the settings. Its mistakes stand in files named for the option. */
export interface ReadOverrides {
  readonly layers: readonly SettingLayer[];
  readonly kinds: readonly { readonly id: string; readonly matches: () => boolean }[];
  readonly errors: RulesetError[];
  readonly sources: ReadonlyMap<string, string>;
}

const severities = { off: 0, warn: 1, error: 2, '0': 0, '1': 1, '2': 2 } as const;

/** Checks --rule and --kind and makes a layer of them. */
export async function readOverrides(overrides: SettingsOverrides, known: ConfigNames): Promise<ReadOverrides> {
  const errors: RulesetError[] = [];
  const sources = new Map<string, string>();
  const refuse = async (option: string, wrong: { text: string; name: string; message: string; known: Iterable<string> }): Promise<void> => {
    const file = `${option} ${wrong.text}`;
    const start = wrong.text.indexOf(wrong.name);
    const suggestion = await findNearest(wrong.name, wrong.known);
    sources.set(file, wrong.text);
    const place = { line: 1, column: start + 1, endLine: 1, endColumn: start + wrong.name.length + 1 };
    errors.push({ file, message: wrong.message, ...place, ...(suggestion ? { suggestion } : {}) });
  };
  const layers: SettingLayer[] = [];
  for (const { id, severity } of overrides.rules ?? []) {
    const text = `${id}:${severity}`;
    const message = checkRuleId(known, id);
    if (message) await refuse('--rule', { text, name: id, message, known: ruleIds(known) });
    if (isSeverity(severity)) layers.push(createLayer(id, severityOf(severities[severity])));
    else
      await refuse('--rule', {
        text,
        name: severity,
        message: `"${severity}" is no severity; expected off, warn or error.`,
        known: Object.keys(severities),
      });
  }
  const { kind } = overrides;
  if (kind !== undefined && !known.kinds.has(kind)) {
    await refuse('--kind', { text: kind, name: kind, message: `There is no kind "${kind}".`, known: known.kinds.keys() });
  }
  return { layers, kinds: kind === undefined ? [] : [{ id: kind, matches: () => true }], errors, sources };
}

function isSeverity(text: string): text is keyof typeof severities {
  return Object.hasOwn(severities, text);
}

function createLayer(id: string, severity: 0 | Severity): SettingLayer {
  const empty = { applies: null, prefixes: new Map(), exact: new Map() };
  return id.endsWith('/*')
    ? { ...empty, prefixes: new Map([[id.slice(0, -1), severity]]) }
    : { ...empty, exact: new Map([[id, { severity }]]) };
}
