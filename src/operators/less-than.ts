import { checkNumber } from './check-number.ts';
import type { Operator } from './operator.ts';

/** Numbers in order. */
export const lessThan: Operator = {
  name: 'lessThan',
  description: 'The number is less than the other. Numbers only: declare a column as a number to compare its cells.',
  left: ['number', 'any'],
  right: ['number', 'any'],
  evaluate: (left, right) => typeof left === 'number' && typeof right === 'number' && left < right,
  check: checkNumber,
};
