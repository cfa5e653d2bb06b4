import { changeList } from '../change-list.ts';
import type { List } from '../ruleset.ts';
import { holdsFor, type OptionValues } from './option-values.ts';

/** A list for the options of its pack: the variants that hold change it, one after another. */
export function varyList(list: List, values: OptionValues): List {
  if (!list.variants) return list;
  const { base: kept, ...rest } = list;
  const base = kept ?? contentOf(list);
  const held = list.variants.filter(({ when }) => holdsFor(when, values));
  const varied = held.reduce<List>((changed, { when: _, ...change }) => changeList(changed, change), { ...rest, ...base });
  return held.length === 0 ? varied : { ...varied, base };
}

/** What variants change. */
function contentOf({ items, commands }: List): NonNullable<List['base']> {
  return { items, ...(commands && { commands }) };
}
