import { countMember, isArray } from './member-counts.ts';
import type { Operator } from './operator.ts';

/** A value that occurs once. */
export const isUnique: Operator = {
  name: 'isUnique',
  description: 'The value occurs exactly once in the array.',
  left: ['text', 'number', 'boolean', 'any'],
  right: ['texts', 'numbers', 'any'],
  evaluate: (left, right) => left !== null && !isArray(left) && isArray(right) && countMember(right, left) === 1,
};
