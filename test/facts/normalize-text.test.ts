import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, normalizeLines, normalizeText } from '../../src/facts/normalize-text.ts';

describe('normalizeText', () => {
  it.each([
    ['plain text', 'plain text'],
    ['', ''],
    ['  a\t\tb  ', 'a b'],
    ['a\u00a0b\u3000c\u2028d\u0085e\vf', 'a b c d e f'],
    ['fo\u00adrce\u200b pu\u2060sh\ufeff', 'force push'],
    ['1\u{e0031}', '1'],
    ['\u202e1\u202c', '1'],
    ['\u28001\u3164\uffa0\u115f', '1'],
    ['\ud835\uddc7\ud835\uddc9\ud835\uddc6', 'npm'],
    ['ｎｐｍ　１', 'npm 1'],
    ['force\u2011push', 'force-push'],
    ['1\u001b[0m', '1'],
    ['\u001b[31mred\u001b[0m \u009b1mbold', 'red bold'],
    ['a\u0000\u0007b', 'ab'],
    ['날짜 日期', '날짜 日期'],
    ['e\u0301', 'é'],
    ['e\u200b\u0301', 'é'],
    ['✅ done', '✅ done'],
  ])('makes %j %j', (text, expected) => {
    expect(normalizeText(text)).toBe(expected);
  });

  it('is idempotent, trimmed and single-spaced', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const once = normalizeText(text);
        expect(normalizeText(once)).toBe(once);
        expect(once).toBe(once.trim());
        expect(once).not.toMatch(/\s\s|[^\S ]/);
      }),
      { numRuns: 500 },
    );
  });

  it('cuts a mark bomb instead of normalising it', () => {
    const started = performance.now();
    expect(normalizeText(`a${'\u0315\u0300'.repeat(200_000)}`).length).toBeLessThan(100);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('takes long runs of white space', () => {
    expect(normalizeText(`a${' \t'.repeat(200_000)}b${' '.repeat(200_000)}`)).toBe('a b');
  });
});

it('keeps lines apart in normalizeLines', () => {
  expect(normalizeLines('a  b\r\n\u200bc\rd')).toBe('a b\nc\nd');
});

it.each([
  ['Status', ' STATUS '],
  ['Straße', 'STRASSE'],
  ['ΣΑΣ', 'σας'],
  ['Ｓtatus', 'status'],
])('folds %j and %j to the same name', (left, right) => {
  expect(foldName(left)).toBe(foldName(right));
});
