import { checkNumber } from './check-number.ts';
import type { Operator } from './operator.ts';

/** Numbers in order. */
export const greaterThanOrEqual: Operator = {
  name: 'greaterThanOrEqual',
  description: 'The number is at least the other. Numbers only.',
  left: ['number', 'any'],
  right: ['number', 'any'],
  evaluate: (left, right) => typeof left === 'number' && typeof right === 'number' && left >= right,
  check: checkNumber,
};
