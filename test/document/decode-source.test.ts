import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeSource, MAX_SOURCE_BYTES } from '../../src/document/decode-source.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function messageOf(bytes: readonly number[] | Uint8Array): string {
  const source = decodeSource(Uint8Array.from(bytes));
  if (source.type !== 'problem') throw new Error('expected a problem');
  expect(source.problem).toMatchObject({ span: [0, 0], fatal: true });
  return source.problem.message;
}

test('UTF-8 is decoded as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      fc.pre(!text.startsWith('\ufeff'));
      expect(decodeSource(encode(text))).toEqual({ type: 'text', text, bom: false });
    }),
  );
});

test('one byte order mark is taken off and remembered, a second one is text', () => {
  expect(decodeSource(encode('\ufeff# a'))).toEqual({ type: 'text', text: '# a', bom: true });
  expect(decodeSource(encode('\ufeff\ufeffa'))).toEqual({ type: 'text', text: '\ufeffa', bom: true });
});

test('NUL is text', () => {
  expect(decodeSource(encode('a\0b'))).toEqual({ type: 'text', text: 'a\0b', bom: false });
});

test.each([
  ['UTF-16 (little-endian)', [0xff, 0xfe, 0x61, 0]],
  ['UTF-16 (big-endian)', [0xfe, 0xff, 0, 0x61]],
  ['UTF-32 (little-endian)', [0xff, 0xfe, 0, 0]],
  ['UTF-32 (big-endian)', [0, 0, 0xfe, 0xff]],
])('%s is named', (name, bytes) => {
  expect(messageOf(bytes)).toContain(`is encoded as ${name}; expected UTF-8`);
});

test.each([
  [[0x61, 0x0a, 0xff, 0x61], 'the byte 0xFF at offset 2 (line 2)'],
  [[0xc3, 0x28], 'the byte 0x28 at offset 1 (line 1)'],
  [[0x0d, 0x0a, 0x0d, 0xc0, 0x80], 'the byte 0xC0 at offset 3 (line 3)'],
  [[0xef, 0xbb, 0xbf, 0x61, 0x80], 'the byte 0x80 at offset 4 (line 1)'],
  [[0xed, 0xa0, 0x80], 'the byte 0xA0 at offset 1 (line 1)'],
  [[0x61, 0xe2, 0x82], 'ends in the middle of a UTF-8 character'],
])('bytes %j: %s', (bytes, words) => {
  expect(messageOf(bytes)).toContain(words);
});

test('a file over the limit is told with its size', () => {
  expect(messageOf(new Uint8Array(MAX_SOURCE_BYTES + 1))).toContain(`has ${MAX_SOURCE_BYTES + 1} bytes; at most ${MAX_SOURCE_BYTES}`);
  expect(decodeSource(new Uint8Array(MAX_SOURCE_BYTES).fill(0x61)).type).toBe('text');
});
