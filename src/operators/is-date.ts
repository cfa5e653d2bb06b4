import { checkTruth } from './check-truth.ts';
import type { Operator } from './operator.ts';
import { parseDate } from './parse-date.ts';

/** A point in time, written strictly. */
export const isDate: Operator = {
  name: 'isDate',
  description:
    'With true: the text is a date-time in UTC by ISO 8601, as 2026-01-31T12:00:00Z (fractions of a second allowed), and that moment exists. With false: it is not, or is missing.',
  left: ['text', 'any'],
  right: ['boolean'],
  evaluate: (left, right) =>
    typeof right === 'boolean' && (typeof left === 'string' && left.endsWith('Z') && parseDate(left) !== null) === right,
  check: checkTruth,
};
