import { endsWith } from './ends-with.ts';
import { negateOperator } from './negate-operator.ts';
import type { Operator } from './operator.ts';

/** The opposite of `endsWith`. */
export const doesNotEndWith: Operator = negateOperator(endsWith, {
  name: 'doesNotEndWith',
  description: 'The text does not end with the other. True of a missing value.',
});
