import type { Value } from '../facts/value.ts';

/** For operators that have nothing to compare with: the right side says whether it must hold or must not. */
export function checkTruth(right: Value): string | null {
  return typeof right === 'boolean' ? null : 'This needs true or false.';
}
