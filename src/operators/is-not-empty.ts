import { checkTruth } from './check-truth.ts';
import { isBlank } from './is-empty.ts';
import type { Operator } from './operator.ts';

/** Something there. */
export const isNotEmpty: Operator = {
  name: 'isNotEmpty',
  description: 'With true: there is a value that is not blank. With false: the value is missing or blank, as `isEmpty` says.',
  left: ['text', 'number', 'boolean', 'texts', 'numbers', 'any'],
  right: ['boolean'],
  evaluate: (left, right) => typeof right === 'boolean' && isBlank(left) !== right,
  check: checkTruth,
};
