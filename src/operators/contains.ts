import type { Value } from '../facts/value.ts';
import { countMember, isArray } from './member-counts.ts';
import type { Operator } from './operator.ts';

/** A part of a text, a member of an array. */
export const contains: Operator = {
  name: 'contains',
  description:
    'The text has the other text in it; or the array has the value as a member. For a part of any of several texts use `anyContains`.',
  left: ['text', 'texts', 'numbers', 'any'],
  right: ['text', 'number', 'boolean', 'any'],
  evaluate: (left, right) => {
    if (typeof left === 'string') return typeof right === 'string' && left.includes(right);
    return left !== null && isArray(left) && right !== null && !isArray(right) && countMember(left, right) > 0;
  },
  check: checkPart,
};

function checkPart(right: Value): string | null {
  if (right === null) return 'Nothing contains null. Name the value.';
  if (isArray(right)) return 'This needs one value. Use overlaps for any of several, subsetOf for all.';
  return right === '' ? 'Every text has the empty text in it. Name the text, or use isEmpty.' : null;
}
