import { isLinearPattern } from './is-linear-pattern.ts';
import { writeNativePattern } from './native-pattern.ts';
import { parsePattern } from './parse-pattern.ts';

/** The pattern for RegExp with the flag `u`; null where that does not provably take linear time, or would not find the same. */
export function nativeSourceOf(source: string): string | null {
  const node = parsePattern(source);
  return node === null || !isLinearPattern(node) ? null : writeNativePattern(node);
}
