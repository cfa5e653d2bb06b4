import type { Scalar } from '../facts/value.ts';
import { checkText } from './check-text.ts';
import { isArray } from './member-counts.ts';
import type { Operator } from './operator.ts';

/** Stands between the texts that are searched as one; a text that holds it itself is searched apart. */
const SEPARATOR = '\u0000';
const joined = new WeakMap<readonly Scalar[], string>();

/** A part of any of several texts. */
export const anyContains: Operator = {
  name: 'anyContains',
  description: 'At least one text of the array has the other text in it.',
  left: ['texts', 'any'],
  right: ['text', 'any'],
  evaluate: (left, right) => {
    if (left === null || !isArray(left) || typeof right !== 'string') return false;
    if (left.length < 8 || right === '' || right.includes(SEPARATOR))
      return left.some(member => typeof member === 'string' && member.includes(right));
    return joinTexts(left).includes(right);
  },
  check: checkText,
};

/** One search through one text is far quicker than one through each, where a rule asks for every row. The array must not change afterwards. */
function joinTexts(array: readonly Scalar[]): string {
  const present = joined.get(array);
  if (present !== undefined) return present;
  const text = array.filter(member => typeof member === 'string').join(SEPARATOR);
  joined.set(array, text);
  return text;
}
