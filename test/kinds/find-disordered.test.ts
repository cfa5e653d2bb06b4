import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDisordered } from '../../src/kinds/find-disordered.ts';

describe('findDisordered', () => {
  it.each([
    [[], []],
    [[0, 1, 2], []],
    [[0, 2, 1, 3], [2]],
    [[1, 2, 3, 0], [3]],
    [[3, 0, 1, 2], [0]],
  ])('%j: %j must move', (places, disordered) => {
    expect([...findDisordered(places)]).toEqual(disordered);
  });

  it('leaves an ascending rest, and never moves more than all but one', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(1000), { minLength: 1 }), places => {
        const disordered = findDisordered(places);
        const rest = places.filter((_, index) => !disordered.has(index));
        expect(rest).toEqual(rest.toSorted((a, b) => a - b));
        expect(rest.length).toBeGreaterThan(0);
      }),
    );
  });

  it('moves as few as possible', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(50), { maxLength: 12 }), places => {
        expect(places.length - findDisordered(places).size).toBe(longestAscending(places));
      }),
    );
  });
});

/** The plain quadratic way. */
function longestAscending(places: readonly number[]): number {
  const best: number[] = [];
  for (const [index, place] of places.entries()) {
    const before = best.filter((_, earlier) => (places[earlier] ?? 0) < place);
    best[index] = 1 + Math.max(0, ...before);
  }
  return Math.max(0, ...best);
}
