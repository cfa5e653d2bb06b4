import { isIn } from './in.ts';
import { negateOperator } from './negate-operator.ts';
import type { Operator } from './operator.ts';

/** The opposite of `in`. */
export const notIn: Operator = negateOperator(isIn, {
  name: 'notIn',
  description: 'The value is not a member of the array. True of a missing value.',
});
