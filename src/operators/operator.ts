import type { Value, ValueType } from '../facts/value.ts';

/** Compares a fact with a value. One file each in this folder, found by the generated index. Pure, total: never throws on any pair of values. */
export interface Operator {
  readonly name: string;
  /** One sentence for the docs: what is true when. */
  readonly description: string;
  readonly left: readonly ValueType[];
  /** `pattern`: a regular expression; `schema`: a JSON Schema; `unit`: nothing to compare with (the value is true or false). */
  readonly right: readonly (ValueType | 'pattern' | 'schema')[];
  evaluate(left: Value, right: Value): boolean;
  /** Where the right side is a literal: what can be done once (compile a pattern, build a Set). Must agree with `evaluate`. */
  prepare?(right: Value): (left: Value) => boolean;
  /** A mistake in a literal right side, in words, or null. */
  check?(right: Value): string | null;
}
