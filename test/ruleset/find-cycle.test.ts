import { describe, expect, it } from 'vitest';
import { findCycle } from '../../src/ruleset/checks/find-cycle.ts';
import { findNearest } from '../../src/ruleset/checks/find-nearest.ts';

describe('findCycle', () => {
  const graph = (edges: Record<string, string[]>): ReadonlyMap<string, string[]> => new Map(Object.entries(edges));

  it('finds the names along a cycle, or nothing', () => {
    expect(findCycle(graph({ a: ['b'], b: ['c', 'd'], c: [], d: ['b'] }))).toEqual(['b', 'd', 'b']);
    expect(findCycle(graph({ a: ['a'] }))).toEqual(['a', 'a']);
    expect(findCycle(graph({ a: ['b', 'c'], b: ['c'], c: ['unknown'] }))).toBeNull();
  });

  it('walks long chains and dense graphs in linear time', () => {
    const names = Array.from({ length: 50_000 }, (_, index) => String(index));
    expect(findCycle(new Map(names.map((name, index) => [name, [String(index + 1)]])))).toBeNull();
    const dense = names.slice(0, 400);
    expect(findCycle(new Map(dense.map((name, index) => [name, dense.slice(index + 1)])))).toBeNull();
  });
});

describe('findNearest', () => {
  it.each([
    ['Statsu', ['Status', 'Step'], 'Status'],
    ['status', ['Status'], 'Status'],
    ['smart-skip', ['archon/smart-skip'], 'archon/smart-skip'],
    ['warning', ['off', 'warn'], 'warn'],
    ['x', ['y', 'z'], null],
    ['xyz', ['abcdefg'], null],
    ['', ['a'], null],
  ])('%s among %j: %s', async (name, known, nearest) => {
    expect(await findNearest(name, known)).toBe(nearest);
  });
});
