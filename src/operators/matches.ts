import type { Value } from '../facts/value.ts';
import type { Operator } from './operator.ts';
import { checkPattern } from './patterns/check-pattern.ts';
import { compilePattern } from './patterns/compile-pattern.ts';

/** A text that a pattern is found in. */
export const matches: Operator = {
  name: 'matches',
  description:
    'The pattern is found in the text: anywhere, unless anchored with `^` and `$`. RE2 syntax, linear time, at most 1,000 characters.',
  left: ['text', 'any'],
  right: ['pattern'],
  evaluate: (left, right) => typeof left === 'string' && findsPattern(left, right),
  prepare: right => {
    if (typeof right !== 'string') return () => false;
    const pattern = compilePattern(right);
    return left => typeof left === 'string' && pattern.test(left);
  },
  check: checkPattern,
};

/** False also where the right side is no pattern: a document may have supplied it, and operators never throw. */
export function findsPattern(text: string, pattern: Value): boolean {
  if (typeof pattern !== 'string') return false;
  try {
    return compilePattern(pattern).test(text);
  } catch {
    return false;
  }
}
