import type { Value } from '../facts/value.ts';
import { checkTruth } from './check-truth.ts';
import type { Operator } from './operator.ts';

/** Nothing there. */
export const isEmpty: Operator = {
  name: 'isEmpty',
  description:
    'With true: the value is missing, or is a text of nothing but white space, or an array without members. With false: it is not so.',
  left: ['text', 'number', 'boolean', 'texts', 'numbers', 'any'],
  right: ['boolean'],
  evaluate: (left, right) => typeof right === 'boolean' && isBlank(left) === right,
  check: checkTruth,
};

/** Missing, a text of nothing but white space, or an array without members. */
export function isBlank(value: Value): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === null || (Array.isArray(value) && value.length === 0);
}
