import { matches } from './matches.ts';
import { negateOperator } from './negate-operator.ts';
import type { Operator } from './operator.ts';

/** The opposite of `matches`. */
export const doesNotMatch: Operator = negateOperator(matches, {
  name: 'doesNotMatch',
  description: 'The pattern is not found in the text. True of a missing value.',
});
