import { checkText } from './check-text.ts';
import type { Operator } from './operator.ts';

/** A text's end. */
export const endsWith: Operator = {
  name: 'endsWith',
  description: 'The text ends with the other.',
  left: ['text', 'any'],
  right: ['text', 'any'],
  evaluate: (left, right) => typeof left === 'string' && typeof right === 'string' && left.endsWith(right),
  check: checkText,
};
