import type { Value } from '../facts/value.ts';
import type { Operator } from './operator.ts';
import { parseDate } from './parse-date.ts';

/** An earlier moment. */
export const before: Operator = {
  name: 'before',
  description:
    'The date is earlier than the other. Dates are ISO 8601: 2026-01-31 (midnight in UTC) or 2026-01-31T12:00:00Z, or with +02:00.',
  left: ['text', 'any'],
  right: ['text', 'any'],
  evaluate: (left, right) => compareDates(left, right) < 0,
  check: checkDate,
};

/** The first less the second, in milliseconds; NaN, which no comparison holds for, where one of them is no date. */
export function compareDates(left: Value, right: Value): number {
  if (typeof left !== 'string' || typeof right !== 'string') return Number.NaN;
  return (parseDate(left) ?? Number.NaN) - (parseDate(right) ?? Number.NaN);
}

export function checkDate(right: Value): string | null {
  return typeof right === 'string' && parseDate(right) !== null ? null : 'This needs a date: 2026-01-31 or 2026-01-31T12:00:00Z.';
}
