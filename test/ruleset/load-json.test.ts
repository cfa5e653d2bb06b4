import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLoaded, type LoadedJson, loadJson } from '../../src/ruleset/load/load-json.ts';
import { placeOf } from '../../src/ruleset/load/place.ts';

const load = (text: string, mode: 'json' | 'jsonc' = 'json'): LoadedJson => {
  const loaded = loadJson({ path: 'x.json', text }, mode);
  if (!isLoaded(loaded)) throw new Error(loaded.message);
  return loaded;
};
const refusal = (text: string, mode: 'json' | 'jsonc' = 'json'): string => {
  const loaded = loadJson({ path: 'x.json', text }, mode);
  return isLoaded(loaded) ? 'loaded' : `${loaded.line}:${loaded.column} ${loaded.message}`;
};

describe('loadJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json(), text => {
        const loaded = loadJson({ path: 'x.json', text }, 'json');
        if (!isLoaded(loaded) || loaded.mistakes.length > 0) return;
        expect(loaded.value).toEqual(JSON.parse(text));
      }),
    );
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ':',
      ',',
      '1',
      'a',
      '\\',
      '\n',
      '//',
      '/*',
      '*/',
      '\u0000',
      '\uD800',
      'null',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom('json' as const, 'jsonc' as const), (pieces, mode) => {
        loadJson({ path: 'x.json', text: pieces.join('') }, mode);
      }),
    );
  });

  it.each([
    ['', '1:1 This is no JSON: the text ends'],
    ['{', '1:2 This is no JSON: the text ends'],
    ['{"a": "b', '1:9 This is no JSON: the text ends'],
    ['[1,', '1:4 This is no JSON: the text ends'],
    ['{"a":1}}', '1:8 This is no JSON: unexpected "}"'],
    ['{"a": 1,\n}', '2:1 This is no JSON: a comma before "}"'],
    ['{"a": 1\n"b": 2}', '2:1 This is no JSON: a comma is missing'],
    ['{a: 1}', '1:2 This is no JSON: unexpected "a"'],
    ['// no\n{}', '1:1 This is no JSON: unexpected "/"'],
    ['['.repeat(101), '1:101 Nested too deeply'],
    ['['.repeat(200_000), '1:101 Nested too deeply'],
    [`"${'x'.repeat(5_000_000)}"`, '1:1 The file is too large'],
  ])('refuses %.20s', (text, message) => {
    expect(refusal(text)).toContain(message);
  });

  it('reads comments and trailing commas in jsonc', () => {
    expect(load('{ /* [[[ */ "a": [1,], // {{{ "\n}', 'jsonc').value).toEqual({ a: [1] });
    expect(refusal('{ "a": 1 } /* open', 'jsonc')).toContain('This is no JSON');
  });

  it('reports keys that stand twice, and __proto__, at the key', () => {
    const loaded = load('{ "a": 1, "b": { "c": 1, "c": 2 }, "__proto__": { "x": 1 } }');
    const places = loaded.mistakes.map(mistake => loaded.text.slice(...placeOf(loaded, mistake)));
    expect(places).toEqual(['"c"', '"__proto__"']);
    expect(loaded.mistakes.map(mistake => placeOf(loaded, mistake)[0])).toEqual([25, 35]);
  });

  it('gives objects without a prototype', () => {
    const value = load('{ "a": {} }').value as { a: object };
    expect([Object.getPrototypeOf(value), Object.getPrototypeOf(value.a)]).toEqual([null, null]);
  });
});

describe('placeOf', () => {
  const loaded = load(String.raw`{ "a/b": [1, { "t": "x\n\u00e9{{k}}\"y" }] }`);
  const slice = (mistake: Parameters<typeof placeOf>[1]): string => loaded.text.slice(...placeOf(loaded, mistake));

  it('finds keys, values and stretches of text', () => {
    expect(slice({ path: ['a/b'], on: 'key' })).toBe('"a/b"');
    expect(slice({ path: ['a/b', 0] })).toBe('1');
    expect(slice({ path: ['a/b', 1], on: 'start' })).toBe('{');
    expect(slice({ path: ['a/b', 1, 't'], within: [5, 6] })).toBe('k');
    expect(slice({ path: ['a/b', 1, 't'], within: [8, 10] })).toBe(String.raw`\"y`);
  });

  it('ends at the innermost value that is there', () => {
    expect(slice({ path: ['a/b', 7, 'x'] })).toBe(loaded.text.slice(9, -2));
    expect(slice({ path: [], on: 'key' })).toBe('{');
  });
});
