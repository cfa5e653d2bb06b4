import { findsPattern } from './matches.ts';
import { isArray } from './member-counts.ts';
import type { Operator } from './operator.ts';
import { checkPattern } from './patterns/check-pattern.ts';
import { compilePattern } from './patterns/compile-pattern.ts';

/** A pattern that is found in any of several texts. */
export const anyMatches: Operator = {
  name: 'anyMatches',
  description: 'The pattern is found in at least one text of the array.',
  left: ['texts', 'any'],
  right: ['pattern'],
  evaluate: (left, right) =>
    left !== null && isArray(left) && left.some(member => typeof member === 'string' && findsPattern(member, right)),
  prepare: right => {
    if (typeof right !== 'string') return () => false;
    const pattern = compilePattern(right);
    return left => left !== null && isArray(left) && left.some(member => typeof member === 'string' && pattern.test(member));
  },
  check: checkPattern,
};
