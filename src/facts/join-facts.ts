import type { Facts } from './facts.ts';
import type { Item } from './item.ts';

/** The facts of several documents as those of one: their items one after another. What a document has only one of is the first one's. */
export function joinFacts([first, ...others]: readonly [Facts, ...Facts[]]): Facts {
  if (others.length === 0) return first;
  const kept = new Map<string, readonly Item[]>();
  return {
    ...first,
    items(collection) {
      const items = kept.get(collection) ?? Object.freeze([first, ...others].flatMap(facts => facts.items(collection)));
      kept.set(collection, items);
      return items;
    },
  };
}
