import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeValue, parseTemplate, writeValue } from '../../src/ruleset/template.ts';

describe('parseTemplate', () => {
  it('gives text and names, with the place of each name', () => {
    expect(parseTemplate('a {{ New Task ID }}b{{x}}')).toEqual({
      parts: [
        { type: 'text', text: 'a ' },
        { type: 'name', name: 'New Task ID', start: 5, end: 16 },
        { type: 'text', text: 'b' },
        { type: 'name', name: 'x', start: 22, end: 23 },
      ],
      problems: [],
    });
  });

  it.each([
    ['a {{b', 'This {{ is never closed: write {{name}}.', 2],
    ['{{ }}', 'This placeholder is empty: write {{name}}.', 0],
  ])('says what is wrong with %s', (text, message, start) => {
    expect(parseTemplate(text).problems).toMatchObject([{ message, start }]);
    expect(
      parseTemplate(text)
        .parts.map(part => (part.type === 'text' ? part.text : ''))
        .join(''),
    ).toBe(text);
  });

  it('places every name where it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '{{', '}}', '}', 'a', ' ', 'é') }), text => {
        for (const part of parseTemplate(text).parts) if (part.type === 'name') expect(text.slice(part.start, part.end)).toBe(part.name);
      }),
    );
  });
});

describe('describeValue', () => {
  it.each([
    ['x', 'x'],
    [2, '2'],
    [true, 'true'],
    [null, '(none)'],
    ['', '(empty)'],
    [[], '(none)'],
    [['a', 'b'], 'a, b'],
    [Array.from({ length: 13 }, (_, index) => index), '0, 1, 2, 3, 4, 5, 6, 7, 8, 9, … and 3 more'],
    ['a\u0000b\u202ec\ud800', 'a\\u{0}b\\u{202e}c\\u{d800}'],
    ['\u00a01\u3000 2', '\\u{a0}1\\u{3000} 2'],
    ['x'.repeat(80), 'x'.repeat(80)],
    ['x'.repeat(81), `${'x'.repeat(79)}…`],
    ['😀'.repeat(50), '😀'.repeat(50)],
    ['😀'.repeat(100), `${'😀'.repeat(79)}…`],
  ])('%j', (value, expected) => {
    expect(describeValue(value)).toBe(expected);
  });
});

it.each([
  [null, null],
  ['a\u0000', 'a\u0000'],
  [['a', null, 2], 'a, , 2'],
  [false, 'false'],
])('writeValue of %j', (value, expected) => {
  expect(writeValue(value)).toBe(expected);
});
