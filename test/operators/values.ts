import fc from 'fast-check';
import type { Scalar, Value } from '../../src/facts/value.ts';

const words = [
  '',
  'a',
  'b',
  'ab',
  '1',
  '2',
  'skip:x',
  '2026-01-01',
  '2026-01-01T00:00:00Z',
  '__proto__',
  'constructor',
  '^a',
  'a+',
  '(',
  '[1]',
  '[ 1 ]',
  '{"a":"1"}',
];

/** Values of every type, often equal to each other. */
export const scalar: fc.Arbitrary<Scalar> = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(0, 1, 2, -1),
  fc.boolean(),
  fc.constant(null),
  fc.string(),
);
export const value: fc.Arbitrary<Value> = fc.oneof(scalar, fc.array(scalar, { maxLength: 12 }));
