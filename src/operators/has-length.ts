import { checkLength, measureLength } from './measure-length.ts';
import type { Operator } from './operator.ts';

/** A length. */
export const hasLength: Operator = {
  name: 'hasLength',
  description: 'The text has exactly so many characters, the array so many members.',
  left: ['text', 'texts', 'numbers', 'any'],
  right: ['number', 'any'],
  evaluate: (left, right) => typeof right === 'number' && measureLength(left) === right,
  check: checkLength,
};
