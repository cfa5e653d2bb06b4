import type { Item } from '../facts/item.ts';
import type { Value } from '../facts/value.ts';
import type { Cursor, Read } from './cursor.ts';
import type { ReadProperty } from './read-property.ts';

/**
 * Reads an item's 1-based place among those of its sequence that have the same value of a property: 2 for the first repetition. Null where the
 * value is missing or an array. A sequence is counted once, so that it takes no longer than its length.
 */
export function createPlaceReader(read: ReadProperty): Read {
  const counted = new WeakMap<readonly Item[], readonly Value[]>();
  return cursor => {
    const places = counted.get(cursor.sequence) ?? countPlaces(cursor, read);
    counted.set(cursor.sequence, places);
    return places[cursor.index] ?? null;
  };
}

function countPlaces({ sequence, home }: Cursor, read: ReadProperty): Value[] {
  const counts = new Map<Value, number>();
  return sequence.map(item => {
    const value = read(item, home.document);
    if (value === null || Array.isArray(value)) return null;
    const place = (counts.get(value) ?? 0) + 1;
    counts.set(value, place);
    return place;
  });
}
