import { negateOperator } from './negate-operator.ts';
import type { Operator } from './operator.ts';
import { overlaps } from './overlaps.ts';

/** The opposite of `overlaps`. */
export const doesNotOverlap: Operator = negateOperator(overlaps, {
  name: 'doesNotOverlap',
  description: 'The two arrays have no member in common. True of a missing value.',
});
