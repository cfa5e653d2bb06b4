import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nodeAt, toPlain } from '../../src/document/data.ts';
import { parseJson } from '../../src/document/json.ts';

test('values are those of JSON.parse', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const { data, problems } = parseJson(text, 'json');
      expect(problems).toEqual([]);
      expect(data && JSON.stringify(toPlain(data))).toBe(JSON.stringify(JSON.parse(text)));
    }),
  );
});

test('every value has its place', () => {
  const text = '{"😀": [1, {"b": "가"}]}';
  const { data } = parseJson(text, 'json');
  const node = data && nodeAt(data, ['😀', 1, 'b']);
  expect(node).toMatchObject({ value: '가', raw: '"가"', span: [text.indexOf('"가"'), text.indexOf('"가"') + 3] });
});

test.each([
  ['{"a":1,}', 7],
  ['{"a" 1}', 5],
  ["{'a': 1}", 1],
  ['[1, 2', 5],
  ['{"a": tru}', 6],
  ['{} x', 3],
  ['// a\n1', 0],
  ['"a\nb"', 2],
])('%j is a fatal problem at offset %i', (text, offset) => {
  const { data, problems } = parseJson(text, 'json');
  expect(data).toBeNull();
  expect(problems).toMatchObject([{ fatal: true, message: expect.stringMatching(/^Invalid JSON: /) }]);
  expect(problems[0]?.span[0]).toBe(offset);
});

test('comments and trailing commas stand in JSONC only', () => {
  const text = '{ // a\n "a": [1,], /* b */ }';
  const { data } = parseJson(text, 'jsonc');
  expect(data && toPlain(data)).toEqual({ a: [1] });
  expect(parseJson(text, 'json').data).toBeNull();
});

test('an empty document is told', () => {
  expect(parseJson(' \n', 'json').problems).toMatchObject([{ fatal: true, message: expect.stringContaining('empty') }]);
});

test('deep nesting is refused, whether or not it overflows the parser', () => {
  for (const depth of [101, 5000, 200_000]) {
    expect(parseJson('['.repeat(depth) + ']'.repeat(depth), 'json').problems).toMatchObject([
      { fatal: true, message: expect.stringContaining('too complex') },
    ]);
  }
  expect(parseJson('['.repeat(100) + ']'.repeat(100), 'json').problems).toEqual([]);
});

test('a number that JSON values cannot hold stays text', () => {
  expect(parseJson('1e999', 'json').data).toMatchObject({ value: '1e999' });
});
