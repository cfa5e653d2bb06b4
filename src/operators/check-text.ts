import type { Value } from '../facts/value.ts';

/** A literal text that every text has is a mistake; in words, or null. */
export function checkText(right: Value): string | null {
  if (typeof right !== 'string') return 'This needs a text.';
  return right === '' ? 'Every text has the empty text in it. Name the text, or use isEmpty.' : null;
}
