import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { applyEdit, type Edit } from '../../../src/examples/mutation/edit.ts';
import { mutateConditions } from '../../../src/examples/mutation/mutate-conditions.ts';
import { mutatePattern } from '../../../src/examples/mutation/mutate-pattern.ts';
import type { Value } from '../../../src/facts/value.ts';
import { operators } from '../../../src/generated/operators.ts';
import type { Condition, Conditions } from '../../../src/generated/rule-file.ts';
import { compilePattern } from '../../../src/operators/patterns/compile-pattern.ts';
import { loadPatternEngine } from '../../../src/operators/patterns/pattern-engine.ts';

beforeAll(loadPatternEngine);

const byName = new Map(operators.map(operator => [operator.name, operator]));
const holds = (condition: Condition, facts: Readonly<Record<string, Value>>): boolean => {
  if ('all' in condition) return condition.all.every(each => holds(each, facts));
  if ('any' in condition) return condition.any.some(each => holds(each, facts));
  if ('not' in condition) return !holds(condition.not, facts);
  return byName.get(condition.operator)?.evaluate(facts[condition.fact] ?? null, condition.value as Value) === true;
};

const patterns = [
  '^a',
  'b$',
  '^(a|b)$',
  '(?i)^A|b\\b',
  '\\ba.*$',
  '(^|x)a',
  '^[ab|^$]+$',
  '^.*b',
  'a\\|b|\\^',
  '((a|b)x|c)?$',
  'a|',
  '^a(b(?P<n>a|b))',
];
const pattern = fc.constantFrom(...patterns);
const text = fc.array(fc.constantFrom('a', 'b', 'x', 'A', ' ', '|', '^'), { maxLength: 5 }).map(parts => parts.join(''));
const bound = fc.integer({ min: -1, max: 2 });
const members = fc.uniqueArray(fc.constantFrom('a', 'b', 'x', 'ab'), { minLength: 1, maxLength: 3 });
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ fact: fc.constant('text'), operator: fc.constantFrom('matches', 'doesNotMatch'), value: pattern }),
  fc.record({ fact: fc.constant('texts'), operator: fc.constantFrom('anyMatches', 'noneMatch'), value: pattern }),
  fc.record({ fact: fc.constant('text'), operator: fc.constantFrom('in', 'notIn'), value: members }),
  fc.record({
    fact: fc.constant('texts'),
    operator: fc.constantFrom('subsetOf', 'notSubsetOf', 'overlaps', 'doesNotOverlap', 'sameAs'),
    value: members,
  }),
  fc.record({
    fact: fc.constant('number'),
    operator: fc.constantFrom('greaterThan', 'greaterThanOrEqual', 'lessThan', 'lessThanOrEqual'),
    value: bound,
  }),
  fc.record({ fact: fc.constant('text'), operator: fc.constantFrom('longerThan', 'shorterThan'), value: bound }),
);
const { conditions } = fc.letrec<{ condition: Condition; conditions: Conditions }>(tie => ({
  condition: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, tie('conditions')),
  conditions: fc.oneof(
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map(all => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map(any => ({ any })),
    tie('condition').map(not => ({ not })),
  ),
}));
const facts = fc.record({
  text,
  texts: fc.array(text, { maxLength: 3 }),
  number: fc.double({ min: -2, max: 3 }).map(each => Math.round(each * 2) / 2),
});

/** Conditions that are gone always hold. */
const changed = (conditions: Conditions, edit: Edit): Condition | undefined =>
  applyEdit<{ conditions?: Condition }>(
    { conditions },
    { ...edit, path: ['conditions', ...edit.path], at: ['conditions', ...(edit.at ?? edit.path)] },
  ).conditions;

describe('an edit of conditions', () => {
  it('has the effect that it says', () => {
    fc.assert(
      fc.property(conditions, facts, (each, item) => {
        const before = holds(each, item);
        for (const edit of mutateConditions(each, { path: [], sense: 'more' })) {
          const after = changed(each, edit);
          const now = after === undefined || holds(after, item);
          if (edit.effect === 'more' && before) expect(now).toBe(true);
          if (edit.effect === 'fewer' && !before) expect(now).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never leaves an empty branch, and leaves the original alone', () => {
    fc.assert(
      fc.property(conditions, each => {
        const before = JSON.stringify(each);
        for (const edit of mutateConditions(each, { path: [], sense: 'more' })) {
          expect(JSON.stringify(changed(each, edit) ?? null)).not.toMatch(/\[\]|\{\}|"not":null/);
        }
        expect(JSON.stringify(each)).toBe(before);
      }),
    );
  });

  const equal = (fact: string): Condition => ({ fact, operator: 'equal', value: 'x' });
  const told = (each: Conditions): string[] =>
    mutateConditions(each, { path: [], sense: 'more' }).map(
      ({ path, at, effect }) => `${path.join('.')} ${at?.join('.') === path.join('.') ? '' : `with ${at?.join('.')} `}${effect}`,
    );

  it('drops each leaf and each branch, an only child with its parent', () => {
    expect(told({ all: [equal('a'), { any: [equal('b'), equal('c')] }, { not: { any: [equal('d')] } }] })).toEqual([
      ' more',
      'all.0 more',
      'all.1 more',
      'all.1.any.0 fewer',
      'all.1.any.1 fewer',
      'all.2.not.any.0 with all.2 more',
    ]);
    expect(told({ all: [equal('a')] })).toEqual(['all.0 with  more']);
  });

  it('shifts bounds to both sides', () => {
    const shifts = (operator: string): string[] =>
      mutateConditions({ all: [{ fact: 'n', operator, value: 3 }] }, { path: [], sense: 'more' })
        .slice(1)
        .map(({ by, effect }) => `${by} ${effect}`);
    expect(shifts('greaterThan')).toEqual(['greaterThanOrEqual more', '4 fewer']);
    expect(shifts('greaterThanOrEqual')).toEqual(['greaterThan fewer', '2 more']);
    expect(shifts('lessThan')).toEqual(['lessThanOrEqual more', '2 fewer']);
    expect(shifts('lessThanOrEqual')).toEqual(['lessThan fewer', '4 more']);
    expect(shifts('longerThan')).toEqual(['2 more']);
    expect(shifts('shorterThan')).toEqual(['4 more']);
    expect(shifts('hasLength')).toEqual([]);
  });
});

describe('an edit of a pattern', () => {
  const told = (source: string): string[] => mutatePattern(source, { path: [], sense: 'more' }).map(({ by, effect }) => `${by} ${effect}`);

  it.each([
    ['^ab$', ['ab$ more', '^ab more']],
    ['(?i)\\bab\\b', ['(?i)ab\\b more', '(?i)\\bab more', '\\bab\\b fewer']],
    [
      '^(0|1|skip:[a-z|^]+)$',
      ['(0|1|skip:[a-z|^]+)$ more', '^(0|1|skip:[a-z|^]+) more', '^(1|skip:[a-z|^]+)$ fewer', '^(0|skip:[a-z|^]+)$ fewer', '^(0|1)$ fewer'],
    ],
    ['a|b', ['b fewer', 'a fewer']],
    ['lint|format|type check|종합', []],
    ['lint|format|typecheck|tests?', ['lint|format|typecheck fewer']],
    ['\\^a\\|b\\$', []],
    ['^.*a', []],
    ['^(?P<all>.+)$', []],
    ['^.*?a$', ['.*?a$ more', '^.*?a more']],
    ['^', []],
    ['(?:^|x)a', ['(?:|x)a more', '(?:x)a fewer', '(?:^)a fewer']],
    ['[]^$|a]b', []],
  ])('%s', (source, expected) => expect(told(source)).toEqual(expected));

  it('has the effect that it says', () => {
    fc.assert(
      fc.property(pattern, text, (source, each) => {
        const before = compilePattern(source).test(each);
        for (const { by, effect } of mutatePattern(source, { path: [], sense: 'more' })) {
          const now = compilePattern(String(by)).test(each);
          expect(effect === 'more' ? !before || now : before || !now).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('applyEdit', () => {
  it('replaces and removes, in lists and objects', () => {
    const json = { a: [1, { b: 2 }], c: 3 };
    expect(applyEdit(json, { path: ['a', 0] })).toEqual({ a: [{ b: 2 }], c: 3 });
    expect(applyEdit(json, { path: ['a', 1, 'b'], by: 4 })).toEqual({ a: [1, { b: 4 }], c: 3 });
    expect(applyEdit(json, { path: ['a', 1, 'b'], at: ['a'] })).toEqual({ c: 3 });
  });

  it('leaves alone what a path does not lead to', () => {
    const json = { a: [1] };
    for (const path of [['b'], ['a', 3], ['a', 0, 'x'], ['constructor', 'x']]) expect(applyEdit(json, { path })).toEqual(json);
  });
});
