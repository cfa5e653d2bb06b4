import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringifyJson } from '../../src/report/stringify-json.ts';

describe('stringifyJson', () => {
  it('escapes what hides, steers or is run', () => {
    expect(stringifyJson(['\u009B2J', '\u202E', '\u{E0041}', '##[error]', '\u2028', 'ä'])).toBe(
      '["\\u009b2J","\\u202e","\\udb40\\udc41","#\\u0023[error]","\\u2028","ä"]',
    );
  });

  it('parses to the same value, with and without an indent', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' }))),
        fc.constantFrom(0, 2),
        (value, indent) => {
          const text = stringifyJson(value, indent);
          expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
          expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}|##\[/u);
        },
      ),
    );
  });
});
