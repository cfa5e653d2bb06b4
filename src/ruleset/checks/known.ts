import type { KindFile } from '../../generated/kind-file.ts';
import type { Command } from '../../generated/list-file.ts';
import type { PoliciesFile } from '../../generated/policies-file.ts';
import type { Option, RuleFile } from '../../generated/rule-file.ts';
import type { Kind, List, Ruleset } from '../ruleset.ts';

/** What a kind needs to be known by: its file without what its examples say. */
export type KindShape = Omit<KindFile, 'examples'>;
type RuleShape = Omit<RuleFile, 'examples'>;

/**
 * Everything that a reference can mean, by full id. Null stands for a file that is there but has mistakes of its own: a reference to it is right,
 * and what depends on its content is not checked.
 */
export interface Known {
  readonly kinds: Map<string, KindShape | null>;
  readonly rules: Map<string, RuleShape | null>;
  readonly lists: Map<string, readonly (string | number)[] | null>;
  /** Those of the lists that hold commands; in `lists` they are empty. */
  readonly commandLists: Map<string, readonly Command[]>;
  /** The options of packs, by the pack's name; null where pack.json has mistakes. A pack without it may be left out. */
  readonly packs: Map<string, Readonly<Record<string, Option>> | null>;
  /** The policies of packs that have a catalogue of them, by the pack's name; null where it has mistakes. */
  readonly policies: Map<string, PoliciesFile | null>;
  /** Kinds and lists that differ by the options of their pack, as the defaults have them. */
  readonly variedKinds: Map<string, Kind>;
  readonly variedLists: Map<string, List>;
}

/** What a ruleset that has been checked brings along. */
export function knownOf(ruleset: Ruleset): Known {
  const collect = <T, U>(record: Readonly<Record<string, T>>, value: (entry: T) => U): Map<string, U> =>
    new Map(Object.entries(record).map(([id, entry]) => [id, value(entry)]));
  return {
    kinds: collect(ruleset.kinds, kind => kind.file),
    rules: collect(ruleset.rules, rule => rule.file),
    lists: collect(ruleset.lists, list => list.items),
    commandLists: new Map(Object.values(ruleset.lists).flatMap(list => (list.commands ? [[list.id, list.commands] as const] : []))),
    packs: collect(ruleset.packs, pack => pack.file.options ?? {}),
    // Those of a pack that is part of the ruleset have been checked against its rules.
    policies: new Map(),
    variedKinds: onlyVaried(ruleset.kinds),
    variedLists: onlyVaried(ruleset.lists),
  };
}

function onlyVaried<T extends Kind | List>(record: Readonly<Record<string, T>>): Map<string, T> {
  return new Map(Object.entries(record).filter(([, entry]) => entry.variants));
}

/** The full id that a reference means: a short name is looked up in the own pack. Null: unknown. */
export function findReference(ids: ReadonlyMap<string, unknown>, reference: string, pack: string): string | null {
  const full = reference.includes('/') ? reference : `${pack}/${reference}`;
  return ids.has(full) ? full : null;
}

/** The names by which something can be referred to from within a pack. */
export function referencesFrom(ids: ReadonlyMap<string, unknown>, pack: string): string[] {
  const short = [...ids.keys()].filter(id => id.startsWith(`${pack}/`)).map(id => id.slice(pack.length + 1));
  return [...short, ...ids.keys()];
}
