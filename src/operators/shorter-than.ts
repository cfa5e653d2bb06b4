import { checkLength, measureLength } from './measure-length.ts';
import type { Operator } from './operator.ts';

/** A length that is too small. */
export const shorterThan: Operator = {
  name: 'shorterThan',
  description: 'The text has fewer characters, the array fewer members, than the number.',
  left: ['text', 'texts', 'numbers', 'any'],
  right: ['number', 'any'],
  evaluate: (left, right) => typeof right === 'number' && measureLength(left) < right,
  check: checkLength,
};
