import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { operators } from '../../src/generated/operators.ts';
import { checkPattern } from '../../src/operators/patterns/check-pattern.ts';
import { loadPatternEngine } from '../../src/operators/patterns/pattern-engine.ts';
import { value } from './values.ts';

beforeAll(loadPatternEngine);

const negations: Readonly<Record<string, string>> = {
  equal: 'notEqual',
  in: 'notIn',
  matches: 'doesNotMatch',
  startsWith: 'doesNotStartWith',
  endsWith: 'doesNotEndWith',
  contains: 'doesNotContain',
  anyContains: 'noneContain',
  anyMatches: 'noneMatch',
  subsetOf: 'notSubsetOf',
  sameJson: 'notSameJson',
  overlaps: 'doesNotOverlap',
  matchesSchema: 'doesNotMatchSchema',
};
const byName = new Map(operators.map(operator => [operator.name, operator]));

it('never throws, and gives true or false', () => {
  fc.assert(
    fc.property(fc.constantFrom(...operators), value, value, ({ evaluate }, left, right) => {
      expect(typeof evaluate(left, right)).toBe('boolean');
    }),
  );
});

it('prepared, says the same', () => {
  fc.assert(
    fc.property(fc.constantFrom(...operators), value, value, ({ evaluate, prepare, right: types }, left, right) => {
      if (types.includes('pattern') && checkPattern(right) !== null) return;
      expect(prepare?.(right)(left) ?? evaluate(left, right)).toBe(evaluate(left, right));
    }),
  );
});

it('is false of a missing value, but for isEmpty, its like, and negations', () => {
  const negated = new Set([...Object.values(negations), 'isEmpty', 'isNotEmpty', 'isDate']);
  fc.assert(
    fc.property(fc.constantFrom(...operators.filter(({ name }) => !negated.has(name))), value, ({ evaluate }, right) => {
      expect(evaluate(null, right)).toBe(false);
    }),
  );
});

it('is the opposite of what it negates', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.entries(negations)), value, value, ([name, negation], left, right) => {
      expect(byName.get(negation)?.evaluate(left, right)).toBe(!byName.get(name)?.evaluate(left, right));
    }),
  );
});

it('never finds text and number equal', () => {
  fc.assert(
    fc.property(fc.constantFrom('equal', 'in', 'contains', 'sameAs', 'isUnique', 'isDuplicated'), fc.integer(), (name, number) => {
      const evaluate = byName.get(name)?.evaluate;
      expect(evaluate?.(String(number), number)).toBe(false);
      expect(evaluate?.(String(number), [number, number])).toBe(false);
      expect(evaluate?.([String(number)], number)).toBe(false);
    }),
  );
});
