import { contains } from './contains.ts';
import { negateOperator } from './negate-operator.ts';
import type { Operator } from './operator.ts';

/** The opposite of `contains`. */
export const doesNotContain: Operator = negateOperator(contains, {
  name: 'doesNotContain',
  description: 'The text does not have the other text in it; the array does not have the value as a member. True of a missing value.',
});
