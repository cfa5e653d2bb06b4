import { anyContains } from './any-contains.ts';
import { negateOperator } from './negate-operator.ts';
import type { Operator } from './operator.ts';

/** The opposite of `anyContains`. */
export const noneContain: Operator = negateOperator(anyContains, {
  name: 'noneContain',
  description: 'No text of the array has the other text in it. True of a missing value and of an empty array.',
});
