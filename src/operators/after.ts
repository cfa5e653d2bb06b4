import { checkDate, compareDates } from './before.ts';
import type { Operator } from './operator.ts';

/** A later moment. */
export const after: Operator = {
  name: 'after',
  description: 'The date is later than the other. Dates are ISO 8601, as for `before`.',
  left: ['text', 'any'],
  right: ['text', 'any'],
  evaluate: (left, right) => compareDates(left, right) > 0,
  check: checkDate,
};
