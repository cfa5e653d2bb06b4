import { beforeAll, describe, expect, it } from 'vitest';
import type { Value } from '../../src/facts/value.ts';
import { operators } from '../../src/generated/operators.ts';
import { loadPatternEngine } from '../../src/operators/patterns/pattern-engine.ts';

type Case = readonly [left: Value, right: Value, expected: boolean];

const nine = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];

const cases: Readonly<Record<string, readonly Case[]>> = {
  equal: [
    ['2', '2', true],
    ['2', 2, false],
    [2, 2, true],
    [true, true, true],
    [null, null, false],
    [null, 'a', false],
    ['', '', true],
    [['a'], ['a'], false],
  ],
  notEqual: [
    ['2', 2, true],
    ['a', 'a', false],
    [null, 'a', true],
  ],
  in: [
    ['a', ['a', 'b'], true],
    ['1', [1], false],
    [null, [null], false],
    ['a', 'abc', false],
    ['i', nine, true],
    ['z', nine, false],
    [['a'], ['a'], false],
  ],
  notIn: [
    ['a', ['b'], true],
    [null, ['b'], true],
    ['b', ['b'], false],
  ],
  matches: [
    ['skip:x', '^skip:', true],
    [null, '.', false],
    [2, '2', false],
    ['a', '(', false],
    ['ab', '^a$', false],
    ['x', '(?:x|y)\\b', true],
  ],
  doesNotMatch: [
    ['x', '^y', true],
    [null, 'x', true],
    ['x', 'x', false],
  ],
  startsWith: [
    ['abc', 'ab', true],
    ['abc', 'b', false],
    [null, '', false],
  ],
  doesNotStartWith: [
    ['abc', 'ab', false],
    [null, 'ab', true],
  ],
  endsWith: [
    ['abc', 'bc', true],
    ['abc', 'b', false],
  ],
  doesNotEndWith: [
    ['abc', 'bc', false],
    [null, 'a', true],
  ],
  contains: [
    ['abc', 'b', true],
    [['a', 'b'], 'b', true],
    [['ab'], 'b', false],
    [[1], 1, true],
    [['1'], 1, false],
    [null, 'a', false],
    [[null], null, false],
    [nine, 'i', true],
  ],
  doesNotContain: [
    ['abc', 'z', true],
    [['a'], 'a', false],
    [null, 'a', true],
    [[], 'a', true],
  ],
  anyContains: [
    [['xay', 'b'], 'a', true],
    [['x'], 'a', false],
    [[], 'a', false],
    [[1], '1', false],
    [[...nine, 'needle in hay'], 'needle', true],
    [nine, 'ab', false],
    [nine, '\u0000', false],
  ],
  noneContain: [
    [['x'], 'a', true],
    [null, 'a', true],
    [[], 'a', true],
    [['a'], 'a', false],
  ],
  anyMatches: [
    [['x1', 'y'], '[0-9]', true],
    [['x'], '[0-9]', false],
    ['x1', '[0-9]', false],
  ],
  noneMatch: [
    [['x'], '[0-9]', true],
    [null, 'x', true],
  ],
  isEmpty: [
    [null, true, true],
    ['', true, true],
    ['  ', true, true],
    [[], true, true],
    [0, true, false],
    [false, true, false],
    ['x', false, true],
    [null, false, false],
  ],
  isNotEmpty: [
    ['x', true, true],
    [null, true, false],
    [null, false, true],
    ['', false, true],
  ],
  lessThan: [
    [1, 2, true],
    [2, 2, false],
    ['1', 2, false],
    [null, 2, false],
  ],
  lessThanOrEqual: [
    [2, 2, true],
    [3, 2, false],
    [null, 2, false],
  ],
  greaterThan: [
    [3, 2, true],
    ['3', 2, false],
    [2, 2, false],
  ],
  greaterThanOrEqual: [
    [2, 2, true],
    [1, 2, false],
  ],
  before: [
    ['2026-01-01', '2026-01-02', true],
    ['2026-01-01T00:00:00Z', '2026-01-01', false],
    ['2026-01-01T01:00:00+02:00', '2026-01-01', true],
    ['soon', '2026-01-01', false],
    [null, '2026-01-01', false],
  ],
  after: [
    ['2026-01-02', '2026-01-01', true],
    ['2026-01-01', '2026-01-01', false],
    ['2026-13-01', '2026-01-01', false],
  ],
  isDate: [
    ['2026-03-02T09:14:00Z', true, true],
    ['2026-03-02T09:14:00.25Z', true, true],
    ['2026-03-02', true, false],
    ['2026-02-30T00:00:00Z', true, false],
    ['2026-03-02T09:14:00+01:00', true, false],
    [null, true, false],
    [null, false, true],
  ],
  sameAs: [
    [['a', 'b'], ['b', 'a'], true],
    [['a', 'a'], ['a'], false],
    [['a', 'a', 'b'], ['a', 'b', 'b'], false],
    ['a', 'a', true],
    [['a'], 'a', false],
    [null, null, false],
    [[], [], true],
  ],
  isUnique: [
    ['a', ['a', 'b'], true],
    ['a', ['a', 'a'], false],
    ['z', ['a'], false],
    [null, [null], false],
  ],
  isDuplicated: [
    ['a', ['a', 'a'], true],
    ['a', ['a'], false],
    [null, [null, null], false],
    ['i', [...nine, 'i'], true],
  ],
  precedes: [
    [['a', 'c'], nine, true],
    [['c', 'a'], nine, false],
    [['a', 'z'], nine, false],
    [['a', 'z', 'b'], nine, true],
    [['a', 'a'], nine, false],
    [null, nine, false],
    [['a', 'c', 'b'], nine, false],
  ],
  subsetOf: [
    [['a'], nine, true],
    [['z'], nine, false],
    [[], nine, true],
    [null, nine, false],
  ],
  notSubsetOf: [
    [['z'], nine, true],
    [null, nine, true],
    [['a'], nine, false],
  ],
  overlaps: [
    [['z', 'a'], nine, true],
    [['z'], nine, false],
    [[null], [null], false],
    [null, nine, false],
  ],
  doesNotOverlap: [
    [['z'], nine, true],
    [null, nine, true],
  ],
  hasLength: [
    ['abc', 3, true],
    ['😀', 1, true],
    [['a'], 1, true],
    [null, 0, false],
    [12, 2, false],
  ],
  longerThan: [
    ['abcd', 3, true],
    ['abc', 3, false],
    [null, 0, false],
  ],
  shorterThan: [
    ['ab', 3, true],
    ['abc', 3, false],
    [null, 3, false],
  ],
  sameJson: [
    ['{"b": [1, 2.0], "a": null}', '{"a":null,"b":[1,2]}', true],
    ['[1,2]', '[2,1]', false],
    ['{"a":{"b":1}}', '{"a":{"b":2}}', false],
    ['{"a":1}', ['x', '{ "a" : 1 }'], true],
    ['{"a":1}', ['x', '{"b":1}'], false],
    ['{"a":1}', ['{"a":"1"}'], false],
    ['x', 'x', false],
    [' "x"', '"\u0078"', true],
    ['1', 1, false],
    [null, '1', false],
    ['null', [], false],
    ['{"__proto__":{"a":1}}', '{}', false],
    [deep(100), deep(100), true],
    [deep(101), deep(101), false],
    [deep(20_000), deep(20_000), false],
    [`"${'x'.repeat(99_998)}"`, `"${'x'.repeat(99_998)}"`, true],
    [`"${'x'.repeat(99_999)}"`, `"${'x'.repeat(99_999)}"`, false],
  ],
  notSameJson: [
    ['{"a":1}', '{"a":2}', true],
    ['{"a":1}', ['{"a":2}', '{"a":1}'], false],
    [null, '1', true],
    ['x', 'x', true],
  ],
  matchesSchema: [['a', 'a', false]],
  doesNotMatchSchema: [[null, 'a', true]],
};

/** Arrays in arrays, as JSON. */
function deep(depth: number): string {
  return '['.repeat(depth) + ']'.repeat(depth);
}

beforeAll(loadPatternEngine);

describe.each(operators)('$name', ({ name, evaluate, prepare }) => {
  it.each(cases[name] ?? [])('%j, %j: %j', (left, right, expected) => {
    expect(evaluate(left, right)).toBe(expected);
  });

  it('has cases, and a prepared form that agrees with them', () => {
    expect(cases[name]?.length).toBeGreaterThan(0);
    for (const [left, right, expected] of cases[name] ?? []) if (right !== '(') expect(prepare?.(right)(left) ?? expected).toBe(expected);
  });
});

describe('check', () => {
  const check = (name: string, right: Value): string | null | undefined =>
    operators.find(operator => operator.name === name)?.check?.(right);

  it.each([
    ['equal', null, /isEmpty/],
    ['equal', ['a'], /in for one of these values/],
    ['in', [], /empty array/],
    ['in', 'abc', /array/],
    ['matches', '(', /Bad pattern: missing closing \)/],
    ['matches', 'a(?=b)', /Lookaround is not available/],
    ['matches', '(a)\\1', /Backreferences are not available/],
    ['matches', 'x'.repeat(1001), /at most 1000 characters; this one has 1001/],
    ['matches', '', /empty pattern/],
    ['matches', '((a{100}){100}){100}', /Bad pattern/],
    ['contains', '', /isEmpty/],
    ['isEmpty', 'yes', /true or false/],
    ['lessThan', '5', /number, without quotes/],
    ['before', '1 May', /2026-01-31/],
    ['hasLength', -1, /at least 0/],
    ['precedes', ['a'], /two values/],
    ['subsetOf', [], /at least one/],
    ['sameAs', null, /isEmpty/],
    ['sameJson', ['{}', '{'], /text that is JSON/],
    ['sameJson', [], /text that is JSON/],
  ])('%s with %j', (name, right, expected) => {
    expect(check(name, right)).toMatch(expected);
  });

  it.each([
    ['equal', 'a'],
    ['in', ['a']],
    ['matches', '^a+$'],
    ['isEmpty', true],
    ['lessThan', 5],
    ['before', '2026-01-01'],
    ['precedes', ['a', 'b']],
  ])('%s has nothing against %j', (name, right) => {
    expect(check(name, right)).toBeNull();
  });
});
