import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sanitizeText } from '../../src/report/sanitize-text.ts';

describe('sanitizeText', () => {
  it.each([
    ['a\u001B[31mb', 'a\\u{1b}[31mb'],
    ['a\nb\tc', 'a\\u{a}b\\u{9}c'],
    ['\u009B2J', '\\u{9b}2J'],
    ['x\u202Ey\u2066', 'x\\u{202e}y\\u{2066}'],
    ['p\u200Bm\u00AD', 'p\\u{200b}m\\u{ad}'],
    ['\u{E0041}', '\\u{e0041}'],
    ['\uD800x', '\\u{d800}x'],
    ['::error::no', '\\u{3a}:error::no'],
    ['  ::error::no', '  \\u{3a}:error::no'],
    ['see ##[error]no', 'see \\u{23}#[error]no'],
  ])('shows %j', (text, shown) => {
    expect(sanitizeText(text)).toBe(shown);
  });

  it.each(['plain', 'Größe 한글 漢字 🎉', 'a::b', '## heading'])('leaves %j', text => {
    expect(sanitizeText(text)).toBe(text);
  });

  it('leaves nothing that hides or steers, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const shown = sanitizeText(text);
        expect(shown).not.toMatch(/\p{Cc}|\p{Cs}|[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/u);
        expect(shown.includes('##[')).toBe(false);
        expect(shown.trim().startsWith('::')).toBe(false);
      }),
    );
  });
});
