import type { Value } from '../facts/value.ts';

export function checkNumber(right: Value): string | null {
  return typeof right === 'number' ? null : 'This needs a number, without quotes.';
}
