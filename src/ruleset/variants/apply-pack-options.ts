import type { Ruleset } from '../ruleset.ts';
import { fillOptions, type OptionValues } from './option-values.ts';
import { varyKind } from './vary-kind.ts';
import { varyList } from './vary-list.ts';

/** Options by the names of their packs. */
export type PackOptions = Readonly<Record<string, OptionValues>>;

/**
 * The ruleset for these options of its packs: their kinds and lists as the variants that hold have them. What is not declared does not count; where nothing
 * is given, the ruleset itself.
 */
export function applyPackOptions(ruleset: Ruleset, given: PackOptions): Ruleset {
  const values = new Map<string, OptionValues>();
  for (const [name, options] of Object.entries(given)) {
    const declared = Object.hasOwn(ruleset.packs, name) ? ruleset.packs[name]?.file.options : undefined;
    if (declared) values.set(name, fillOptions(declared, options));
  }
  if (values.size === 0) return ruleset;
  const vary = <T extends { readonly pack: string }>(entry: T, change: (entry: T, values: OptionValues) => T): T => {
    const options = values.get(entry.pack);
    return options ? change(entry, options) : entry;
  };
  return {
    ...ruleset,
    packs: mapRecord(ruleset.packs, pack => {
      const options = values.get(pack.name);
      return options ? { ...pack, options } : pack;
    }),
    kinds: mapRecord(ruleset.kinds, kind => vary(kind, varyKind)),
    lists: mapRecord(ruleset.lists, list => vary(list, varyList)),
  };
}

function mapRecord<T>(record: Readonly<Record<string, T>>, map: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
