import type { Kind, Rule, Ruleset } from '../ruleset.ts';
import type { SettingLayer } from './setting-lookup.ts';
import type { SettingsParts } from './settings-parts.ts';

/** The part of everything known that the packs that are on, and the rules that a config switches on by name, need. All lists stay. */
export function selectRuleset(parts: SettingsParts): Ruleset {
  const { ruleset, layers = [] } = parts;
  const packs = new Set(parts.packs);
  if (Object.keys(ruleset.packs).every(name => packs.has(name))) return ruleset;
  const rules = keep(ruleset.rules, rule => packs.has(rule.pack) || isSwitchedOn(layers, rule));
  const needed = neededKinds(parts, Object.values(rules));
  const kinds = keep(ruleset.kinds, kind => needed.has(kind.id));
  // Rules and views read the options of their own pack, whether it is on or not.
  const kept = new Set([...packs, ...[...Object.values(rules), ...Object.values(kinds)].map(entry => entry.pack)]);
  return {
    packs: keep(ruleset.packs, pack => kept.has(pack.name)),
    rules,
    kinds,
    lists: ruleset.lists,
  };
}

function isSwitchedOn(layers: readonly SettingLayer[], rule: Rule): boolean {
  return layers.some(layer => {
    const prefixes = [...layer.prefixes].filter(([prefix]) => rule.id.startsWith(prefix));
    return (layer.exact.get(rule.id)?.severity ?? prefixes.at(-1)?.[1] ?? 0) > 0;
  });
}

/** Kinds of the packs that are on, those that rules or files are given, and those that they relate to. */
function neededKinds(parts: SettingsParts, rules: readonly Rule[]): ReadonlySet<string> {
  const { kinds } = parts.ruleset;
  const open = [
    ...Object.values(kinds)
      .filter(kind => parts.packs.includes(kind.pack))
      .map(kind => kind.id),
    ...rules.flatMap(rule => rule.kinds),
    ...(parts.kinds ?? []).map(kind => kind.id),
  ];
  const needed = new Set<string>();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (needed.has(id) || !Object.hasOwn(kinds, id)) continue;
    needed.add(id);
    open.push(...relatedKinds(kinds[id]));
  }
  return needed;
}

function relatedKinds(kind: Kind | undefined): readonly string[] {
  return kind?.marks?.related ?? Object.values(kind?.file.related ?? {}).flatMap(related => related.kind ?? []);
}

function keep<T>(record: Readonly<Record<string, T>>, test: (value: T) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => test(value)));
}
