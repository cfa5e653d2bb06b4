import { anyMatches } from './any-matches.ts';
import { negateOperator } from './negate-operator.ts';
import type { Operator } from './operator.ts';

/** The opposite of `anyMatches`. */
export const noneMatch: Operator = negateOperator(anyMatches, {
  name: 'noneMatch',
  description: 'The pattern is found in no text of the array. True of a missing value and of an empty array.',
});
