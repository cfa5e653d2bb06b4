import { negateOperator } from './negate-operator.ts';
import type { Operator } from './operator.ts';
import { sameJson } from './same-json.ts';

/** Not the same value as JSON. */
export const notSameJson: Operator = negateOperator(sameJson, {
  name: 'notSameJson',
  description:
    'The negation of `sameJson`: no text on the right is JSON of the same value. True of a missing value, and of what is no JSON.',
});
