import { checkText } from './check-text.ts';
import type { Operator } from './operator.ts';

/** A text's beginning. */
export const startsWith: Operator = {
  name: 'startsWith',
  description: 'The text begins with the other.',
  left: ['text', 'any'],
  right: ['text', 'any'],
  evaluate: (left, right) => typeof left === 'string' && typeof right === 'string' && left.startsWith(right),
  check: checkText,
};
