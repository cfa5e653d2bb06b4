import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemsOf, placeOf } from '../facts/facts-of.ts';
import { createCoreLinter, fixOnce, lintBriefly } from './lint-core.ts';

const linter = await createCoreLinter();
const pieces = [
  'a',
  '1',
  ' ',
  '`',
  '``',
  '|',
  '\\|',
  '\\',
  '👍',
  '항목',
  '<name>',
  'TODO',
  '{{x}}',
  '[Add it]',
  '&lt;b&gt;',
  '**',
  '\t',
  '<!-- x -->',
  '[x](y)',
];
const content = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map(parts => parts.join(''));
const rows = fc.array(content, { minLength: 1, maxLength: 4 });
const tableOf = (contents: readonly string[]): string => ['| h | i |', '| - | - |', ...contents.map(text => `| ${text} |`), ''].join('\n');

describe('ragged rows', () => {
  it('are those whose cells are not as many as the header has, each once and within its line', () =>
    fc.assert(
      fc.property(rows, contents => {
        const text = tableOf(contents);
        const wanted = itemsOf(text, 'rows').filter(({ properties }) => properties.cellCount !== properties.columnCount);
        const found = itemsOf(text, 'defects').filter(({ properties }) => properties.type === 'ragged-row');
        expect(found.map(({ properties }) => properties.line)).toEqual(wanted.map(({ properties }) => properties.line));
        for (const [index, { span }] of found.entries()) {
          expect(span[0]).toBeLessThan(span[1]);
          expect(span[1]).toBe(wanted[index]?.span[1]);
          expect(span[0]).toBeGreaterThanOrEqual(wanted[index]?.span[0] ?? Number.NaN);
        }
      }),
      { numRuns: 300 },
    ));

  it('a fix makes the row whole, and keeps all but the escapes', async () =>
    fc.assert(
      fc.asyncProperty(content, async contents => {
        const text = tableOf([contents]);
        const fixed = await fixOnce(linter, text);
        if (fixed === text) return;
        expect(await lintBriefly(linter, fixed).then(found => found.filter(line => line.startsWith('ragged')))).toEqual([]);
        expect(fixed.replaceAll('\\|', '|')).toBe(text.replaceAll('\\|', '|'));
      }),
      { numRuns: 300 },
    ));
});

describe('placeholders', () => {
  it('stand in order, none in another, and hold what their place holds', () =>
    fc.assert(
      fc.property(
        fc.array(content, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('\n', '\n\n', '\n- ', '\n> ', '\r\n# '),
        (lines, glue) => {
          const text = `${lines.join(glue)}\n`;
          const found = itemsOf(text, 'placeholders');
          for (const [index, { span, properties, raws }] of found.entries()) {
            expect(span[0]).toBeGreaterThanOrEqual(found[index - 1]?.span[1] ?? 0);
            expect(raws.text ?? properties.text).toBe(text.slice(...span));
            expect(
              placeOf(text, span)
                .split('-')
                .map(place => place.split(':')[0]),
            ).toEqual([String(properties.line), String(properties.line)]);
          }
        },
      ),
      { numRuns: 500 },
    ));
});
