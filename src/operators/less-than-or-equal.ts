import { checkNumber } from './check-number.ts';
import type { Operator } from './operator.ts';

/** Numbers in order. */
export const lessThanOrEqual: Operator = {
  name: 'lessThanOrEqual',
  description: 'The number is at most the other. Numbers only.',
  left: ['number', 'any'],
  right: ['number', 'any'],
  evaluate: (left, right) => typeof left === 'number' && typeof right === 'number' && left <= right,
  check: checkNumber,
};
