import type { Value } from '../facts/value.ts';
import { countMember, isArray } from './member-counts.ts';
import type { Operator } from './operator.ts';

/** All members of one array in another. */
export const subsetOf: Operator = {
  name: 'subsetOf',
  description: 'Every member of the array on the left is a member of the one on the right. True of an empty array.',
  left: ['texts', 'numbers', 'any'],
  right: ['texts', 'numbers', 'any'],
  evaluate: (left, right) => left !== null && isArray(left) && isArray(right) && left.every(member => countMember(right, member) > 0),
  check: checkMembers,
};

/** A literal array must have members. */
export function checkMembers(right: Value): string | null {
  return isArray(right) && right.length > 0 ? null : 'This needs an array with at least one value, or a fact that holds one.';
}
