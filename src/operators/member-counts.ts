import type { Scalar, Value } from '../facts/value.ts';

/** Arrays up to this length are searched as they are; longer ones are counted once and kept, so that a test per row stays linear in all. */
const SHORT = 8;
const counted = new WeakMap<readonly Scalar[], ReadonlyMap<Scalar, number>>();

export function isArray(value: Value): value is readonly Scalar[] {
  return Array.isArray(value);
}

/** How often the value occurs in the array, by `===`. The array must not change afterwards (facts and rules are frozen). */
export function countMember(array: readonly Scalar[], value: Scalar): number {
  if (array.length > SHORT) return memberCounts(array).get(value) ?? 0;
  let count = 0;
  for (const member of array) if (member === value) count++;
  return count;
}

/** How often each member occurs. The array must not change afterwards. */
export function memberCounts(array: readonly Scalar[]): ReadonlyMap<Scalar, number> {
  const present = counted.get(array);
  if (present !== undefined) return present;
  const counts = new Map<Scalar, number>();
  for (const member of array) counts.set(member, (counts.get(member) ?? 0) + 1);
  counted.set(array, counts);
  return counts;
}
