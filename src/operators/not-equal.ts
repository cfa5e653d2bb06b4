import { equal } from './equal.ts';
import { negateOperator } from './negate-operator.ts';
import type { Operator } from './operator.ts';

/** The opposite of `equal`. */
export const notEqual: Operator = negateOperator(equal, {
  name: 'notEqual',
  description: 'The two are not the same text, number or truth value. True of a missing value.',
});
