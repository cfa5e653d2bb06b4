import type { Value } from '../facts/value.ts';
import { isArray } from './member-counts.ts';

/** How long a text (in characters: code points) or an array is; NaN, which no comparison holds for, of anything else. */
export function measureLength(value: Value): number {
  if (typeof value === 'string') return countCharacters(value);
  return value !== null && isArray(value) ? value.length : Number.NaN;
}

function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** A literal length must be a whole number, at least 0. */
export function checkLength(right: Value): string | null {
  return typeof right === 'number' && Number.isInteger(right) && right >= 0 ? null : 'This needs a length: a whole number, at least 0.';
}
