import { negateOperator } from './negate-operator.ts';
import type { Operator } from './operator.ts';
import { subsetOf } from './subset-of.ts';

/** The opposite of `subsetOf`. */
export const notSubsetOf: Operator = negateOperator(subsetOf, {
  name: 'notSubsetOf',
  description: 'A member of the array on the left is missing from the one on the right. True of a missing value.',
});
