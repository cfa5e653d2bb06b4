import type { Value } from '../facts/value.ts';
import { isArray } from './member-counts.ts';
import type { Operator } from './operator.ts';

/** The same text, number or truth value. */
export const equal: Operator = {
  name: 'equal',
  description:
    'The two are the same text, the same number or the same truth value. Types count: the text "2" is not the number 2. For arrays use `sameAs`.',
  left: ['text', 'number', 'boolean', 'any'],
  right: ['text', 'number', 'boolean', 'any'],
  evaluate: (left, right) => left !== null && left === right && !isArray(left),
  prepare: right => (right === null || isArray(right) ? () => false : left => left === right),
  check: checkScalar,
};

function checkScalar(right: Value): string | null {
  if (right === null) return 'Nothing equals null. To ask for a missing value use isEmpty with true.';
  return isArray(right) ? 'An array equals nothing here. Use in for one of these values, sameAs to compare arrays.' : null;
}
