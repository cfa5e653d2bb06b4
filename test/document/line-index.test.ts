import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLineIndex } from '../../src/document/line-index.ts';

test('an empty text has one empty line', () => {
  const lines = createLineIndex('');
  expect(lines.count).toBe(1);
  expect(lines.spanOf(1)).toEqual([0, 0]);
  expect(lines.pointAt(0)).toEqual({ line: 1, column: 1 });
});

test.each([
  [
    'a\nb\n',
    [
      [0, 1],
      [2, 3],
      [4, 4],
    ],
  ],
  [
    'a\r\nb\r\n',
    [
      [0, 1],
      [3, 4],
      [6, 6],
    ],
  ],
  [
    'a\rb\r',
    [
      [0, 1],
      [2, 3],
      [4, 4],
    ],
  ],
  [
    '\n\r\r\n\n',
    [
      [0, 0],
      [1, 1],
      [2, 2],
      [4, 4],
      [5, 5],
    ],
  ],
  [
    '\r\r\n',
    [
      [0, 0],
      [1, 1],
      [3, 3],
    ],
  ],
])('%j: the spans of its lines', (text, spans) => {
  const lines = createLineIndex(text);
  expect(Array.from({ length: lines.count }, (_, index) => lines.spanOf(index + 1))).toEqual(spans);
});

test('columns count UTF-16 units: a tab one, an emoji two, a Chinese character one', () => {
  const text = '\t😀表x';
  expect(createLineIndex(text).pointAt(text.indexOf('x'))).toEqual({ line: 1, column: 5 });
});

test('an offset between CR and LF belongs to the line that they end', () => {
  expect(createLineIndex('a\r\nb').pointAt(2)).toEqual({ line: 1, column: 3 });
});

test('offsets, lines and columns outside are clamped', () => {
  const lines = createLineIndex('ab\ncd');
  expect(lines.pointAt(-5)).toEqual({ line: 1, column: 1 });
  expect(lines.pointAt(99)).toEqual({ line: 2, column: 3 });
  expect(lines.offsetAt({ line: 1, column: 99 })).toBe(2);
  expect(lines.offsetAt({ line: 99, column: 1 })).toBe(3);
  expect(lines.offsetAt({ line: 0, column: 0 })).toBe(0);
  expect(lines.spanOf(99)).toEqual([3, 5]);
});

test('a location ends where the span ends, exclusively', () => {
  expect(createLineIndex('ab\ncd').locationOf([1, 4])).toEqual({ line: 1, column: 2, endLine: 2, endColumn: 2 });
});

const anyText = fc.array(fc.constantFrom('a', '\t', '\r', '\n', '\r\n', '😀', '가'), { maxLength: 40 }).map(parts => parts.join(''));

test('the lines are those of a split at CR LF, LF and CR', () => {
  fc.assert(
    fc.property(anyText, text => {
      const lines = createLineIndex(text);
      const contents = Array.from({ length: lines.count }, (_, index) => text.slice(...lines.spanOf(index + 1)));
      expect(contents).toEqual(text.split(/\r\n|\r|\n/));
    }),
  );
});

test('a point leads back to its offset', () => {
  fc.assert(
    fc.property(anyText, fc.nat(50), (text, at) => {
      const lines = createLineIndex(text);
      const offset = Math.min(at, text.length);
      if (text[offset - 1] === '\r' && text[offset] === '\n') return;
      expect(lines.offsetAt(lines.pointAt(offset))).toBe(offset);
    }),
  );
});
