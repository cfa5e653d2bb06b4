/**
 * The indexes of the places that must move to bring numbers into ascending order: as few as possible (all but a longest ascending
 * subsequence), and of two that are swapped the later one. O(n log n).
 */
export function findDisordered(places: readonly number[]): Set<number> {
  // From the end, so that the one kept of a swapped pair is the earlier; negated, because that way it must descend.
  const tails: number[] = [];
  const before = new Map<number, number>();
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const slot = findSlot(tails, places, places[index] ?? 0);
    const previous = tails[slot - 1];
    if (previous !== undefined) before.set(index, previous);
    tails[slot] = index;
  }
  const disordered = new Set(places.keys());
  for (let index = tails.at(-1); index !== undefined; index = before.get(index)) disordered.delete(index);
  return disordered;
}

/** The first slot whose place is not greater than `place`, by halving. */
function findSlot(tails: readonly number[], places: readonly number[], place: number): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[tails[middle] ?? 0] ?? 0) > place) low = middle + 1;
    else high = middle;
  }
  return low;
}
