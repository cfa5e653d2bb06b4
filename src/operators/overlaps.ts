import { countMember, isArray } from './member-counts.ts';
import type { Operator } from './operator.ts';
import { checkMembers } from './subset-of.ts';

/** A common member of two arrays. */
export const overlaps: Operator = {
  name: 'overlaps',
  description: 'At least one member of the array on the left is a member of the one on the right.',
  left: ['texts', 'numbers', 'any'],
  right: ['texts', 'numbers', 'any'],
  evaluate: (left, right) =>
    left !== null && isArray(left) && isArray(right) && left.some(member => member !== null && countMember(right, member) > 0),
  check: checkMembers,
};
