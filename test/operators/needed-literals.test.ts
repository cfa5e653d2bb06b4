import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neededLiterals } from '../../src/operators/patterns/needed-literals.ts';

describe('neededLiterals', () => {
  it.each([
    ['^Verdict$', [['verdict']]],
    ['(?i)verdict card', [['verdict card']]],
    [
      'a(?:b|c)d',
      [
        ['a', 'b', 'd'],
        ['a', 'c', 'd'],
      ],
    ],
    ['ab?c+', [['a', 'c']]],
    ['[0-9]+\\. Title', [['. title']]],
    ['(?P<name>x){2,3}', [['x']]],
    ['a*|b', [[], ['b']]],
    ['^.*?x', [[]]],
    ['(', [[]]],
  ])('%s', (pattern, expected) => {
    expect(neededLiterals(pattern)).toEqual(expected);
  });

  it('does not count more ways than it can tell apart', () => {
    expect(neededLiterals('x(?:a|b|c)(?:d|e|f)(?:g|h|i)y')).toHaveLength(9);
    expect(neededLiterals('(?:a|b|c)'.repeat(40))).toHaveLength(9);
  });

  it('names only what every match holds', () => {
    const part = fc.constantFrom('a', 'B', '(?:a|B)', '[ab]', 'b*', 'a+', '.', '(?:aB|)', 'B?');
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 6 }),
        fc.array(fc.constantFrom('a', 'b', 'B'), { maxLength: 8 }),
        (parts, text) => {
          const pattern = `^${parts.join('')}$`;
          const matched = text.join('');
          if (!new RegExp(pattern).test(matched)) return;
          const lowered = matched.toLowerCase();
          expect(neededLiterals(pattern).some(set => set.every(literal => lowered.includes(literal)))).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
