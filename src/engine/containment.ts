import type { Collection } from '../facts/collection.ts';
import type { Item } from '../facts/item.ts';
import { collections } from '../generated/collections.ts';

/** Whether it stands in prose or in a list. */
export function isInProse(item: Item): boolean {
  return item.container === 'prose' || item.container === 'list';
}

/** The collections by name. */
export const collectionsByName: ReadonlyMap<string, Collection> = new Map(collections.map(collection => [collection.name, collection]));

/** Whether only what stands in prose and lists counts, unless a rule asks for more. */
export function isContained(collection: string): boolean {
  return collectionsByName.get(collection)?.contained === true;
}
