import type { Value } from '../facts/value.ts';
import { countMember, isArray } from './member-counts.ts';
import type { Operator } from './operator.ts';

/** One of an array's members. */
export const isIn: Operator = {
  name: 'in',
  description: 'The value is a member of the array.',
  left: ['text', 'number', 'boolean', 'any'],
  right: ['texts', 'numbers', 'any'],
  evaluate: (left, right) => left !== null && !isArray(left) && isArray(right) && countMember(right, left) > 0,
  prepare: right => {
    const members = new Set<Value>(isArray(right) ? right : []);
    return left => left !== null && members.has(left);
  },
  check: right => {
    if (!isArray(right)) return 'This needs an array of values, or a fact that holds one.';
    return right.length === 0 ? 'Nothing is in an empty array. Name the values.' : null;
  },
};
