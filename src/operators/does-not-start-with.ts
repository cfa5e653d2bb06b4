import { negateOperator } from './negate-operator.ts';
import type { Operator } from './operator.ts';
import { startsWith } from './starts-with.ts';

/** The opposite of `startsWith`. */
export const doesNotStartWith: Operator = negateOperator(startsWith, {
  name: 'doesNotStartWith',
  description: 'The text does not begin with the other. True of a missing value.',
});
