import { countMember, isArray } from './member-counts.ts';
import type { Operator } from './operator.ts';

/** A value that occurs again. */
export const isDuplicated: Operator = {
  name: 'isDuplicated',
  description: 'The value occurs more than once in the array: `{"fact": "id", "operator": "isDuplicated", "value": {"fact": "items.id"}}`.',
  left: ['text', 'number', 'boolean', 'any'],
  right: ['texts', 'numbers', 'any'],
  evaluate: (left, right) => left !== null && !isArray(left) && isArray(right) && countMember(right, left) > 1,
};
