import type { Scalar } from '../facts/value.ts';
import { isArray, memberCounts } from './member-counts.ts';
import type { Operator } from './operator.ts';

/** The same value, arrays included. */
export const sameAs: Operator = {
  name: 'sameAs',
  description: 'The two are equal; arrays are where they have the same members, each as often, in whatever order.',
  left: ['text', 'number', 'boolean', 'texts', 'numbers', 'any'],
  right: ['text', 'number', 'boolean', 'texts', 'numbers', 'any'],
  evaluate: (left, right) => {
    if (left === null || right === null) return false;
    if (isArray(left)) return isArray(right) && haveSameMembers(left, right);
    return left === right;
  },
  check: right => (right === null ? 'Nothing is the same as null. To ask for a missing value use isEmpty with true.' : null),
};

function haveSameMembers(left: readonly Scalar[], right: readonly Scalar[]): boolean {
  if (left.length !== right.length) return false;
  const counts = memberCounts(right);
  for (const [member, count] of memberCounts(left)) if (counts.get(member) !== count) return false;
  return true;
}
