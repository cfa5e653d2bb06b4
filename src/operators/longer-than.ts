import { checkLength, measureLength } from './measure-length.ts';
import type { Operator } from './operator.ts';

/** A length that is too great. */
export const longerThan: Operator = {
  name: 'longerThan',
  description: 'The text has more characters, the array more members, than the number.',
  left: ['text', 'texts', 'numbers', 'any'],
  right: ['number', 'any'],
  evaluate: (left, right) => typeof right === 'number' && measureLength(left) > right,
  check: checkLength,
};
