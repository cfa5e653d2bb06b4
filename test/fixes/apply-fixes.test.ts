import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../src/fixes/apply-fixes.ts';
import { message } from '../report/samples.ts';

function fix(start: number, end: number, text: string) {
  return message({ fix: { range: [start, end], text } });
}

describe('applyFixes', () => {
  it.each([
    ['replaces', 'abc', [fix(1, 2, 'X')], 'aXc'],
    ['inserts', 'abc', [fix(0, 0, 'X'), fix(3, 3, 'Y')], 'XabcY'],
    ['deletes', 'abc', [fix(0, 2, '')], 'c'],
    ['sorts by range', 'abcd', [fix(3, 4, 'Y'), fix(0, 1, 'X')], 'XbcY'],
    ['leaves out what overlaps', 'abcd', [fix(0, 2, 'X'), fix(1, 3, 'Y')], 'Xcd'],
    ['leaves out what touches', 'abcd', [fix(0, 2, 'X'), fix(2, 3, 'Y')], 'Xcd'],
    ['leaves out a second insertion at a place', 'ab', [fix(1, 1, 'X'), fix(1, 1, 'Y')], 'aXb'],
    ['leaves out a range that is none', 'ab', [fix(2, 1, 'X'), fix(-1, 0, 'Y'), fix(1, 9, 'Z')], 'ab'],
    ['keeps the byte order mark and does not count it', '\uFEFFabc', [fix(0, 1, 'X')], '\uFEFFXbc'],
  ])('%s', (_, source, messages, expected) => {
    expect(applyFixes(source, messages)).toEqual({ fixed: source !== expected, text: expected });
  });

  it('agrees with ESLint on any fixes', async () => {
    // Not exported, but the authority.
    const { default: fixer } = await import(new URL('../../node_modules/eslint/lib/linter/source-code-fixer.js', import.meta.url).href);
    const edit = fc.tuple(fc.nat(12), fc.nat(4), fc.string({ maxLength: 2, unit: 'grapheme-ascii' }));
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), edits => {
        const source = 'abcdefghijklmnop';
        const messages = edits.map(([start, length, text]) => fix(start, start + length, text));
        expect(applyFixes(source, messages).text).toBe(fixer.applyFixes(source, messages).output);
      }),
    );
  });
});
