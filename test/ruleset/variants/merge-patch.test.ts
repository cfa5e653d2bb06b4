import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Json, mergePatch } from '../../../src/ruleset/variants/merge-patch.ts';

const object: Json = { a: 'b', c: { d: 'e', f: 'g' } };

describe('mergePatch', () => {
  // RFC 7396, appendix A, in its order.
  it.each<[Json, Json, Json]>([
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [
      ['a', 'b'],
      ['c', 'd'],
      ['c', 'd'],
    ],
    [{ a: 'b' }, ['c'], ['c']],
    [{ a: 'foo' }, null, null],
    [{ a: 'foo' }, 'bar', 'bar'],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: 'b', c: null }, { a: 'b' }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
    [object, { a: 'z', c: { f: null } }, { a: 'z', c: { d: 'e' } }],
  ])('%j and %j', (target, patch, expected) => {
    expect(mergePatch(target, patch)).toEqual(expected);
  });

  it('puts a new key after the one that precedes it in the patch', () => {
    const keys = (patch: Json): string[] => Object.keys(mergePatch({ a: {}, b: {}, c: {} }, patch) as object);
    expect(keys({ x: 1 })).toEqual(['a', 'b', 'c', 'x']);
    expect(keys({ a: {}, x: 1, y: 2 })).toEqual(['a', 'x', 'y', 'b', 'c']);
    expect(keys({ b: null, x: 1 })).toEqual(['a', 'x', 'c']);
    expect(keys({ x: 1, a: {}, y: 2 })).toEqual(['a', 'y', 'b', 'c', 'x']);
  });

  it('takes the names that objects inherit for keys like others', () => {
    const patch = JSON.parse('{"__proto__": {"x": 1}, "constructor": 2}');
    expect(JSON.stringify(mergePatch({}, patch))).toBe('{"__proto__":{"x":1},"constructor":2}');
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it('changes nothing that it was given, and merging twice is merging once', () => {
    const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>;
    fc.assert(
      fc.property(json, json, (target, patch) => {
        const before = JSON.stringify([target, patch]);
        const once = mergePatch(target, patch);
        expect(mergePatch(once, patch)).toEqual(once);
        expect(JSON.stringify([target, patch])).toBe(before);
      }),
    );
  });

  it('is linear in the keys of both', () => {
    const many = (prefix: string, count: number): Json =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [prefix + index, index]));
    const start = performance.now();
    mergePatch(many('a', 50_000), { a0: 1, ...(many('b', 50_000) as object) });
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
