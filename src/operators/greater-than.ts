import { checkNumber } from './check-number.ts';
import type { Operator } from './operator.ts';

/** Numbers in order. */
export const greaterThan: Operator = {
  name: 'greaterThan',
  description: 'The number is greater than the other. Numbers only.',
  left: ['number', 'any'],
  right: ['number', 'any'],
  evaluate: (left, right) => typeof left === 'number' && typeof right === 'number' && left > right,
  check: checkNumber,
};
