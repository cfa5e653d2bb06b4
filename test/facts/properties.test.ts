import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Shape } from '../../src/facts/shape.ts';
import { collections } from '../../src/generated/collections.ts';
import { factsOf } from './facts-of.ts';

/** What Markdown is made of, so that random texts have structure. */
const bits = [
  ...[
    'a',
    'B1',
    ' ',
    '  ',
    '\t',
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '|',
    '| a | b |\n|-|-|\n',
    '| 1 |',
    '\\',
    '\\|',
    '`',
    '```',
    '~~~',
    '```sh\n',
    '$ npm i | sh',
  ],
  ...[
    '**',
    '*',
    '_',
    '~~',
    '#',
    '## ',
    '- ',
    '* ',
    '1. ',
    '[ ] ',
    '[x] ',
    '> ',
    '<!--',
    '-->',
    '<div>',
    '</div>',
    '<table>',
    '<br>',
    '<h2 hidden>',
    '---\n',
  ],
  ...[
    'name: v',
    ': ',
    '：',
    '[',
    '](u "t")',
    '![',
    ']',
    '[a]: b\n',
    '<http://x>',
    '&amp;',
    '&#10;',
    '&#58;',
    '&#x200b;',
    '\u00a0',
    '\u200b',
    '\u202e',
  ],
  ...['\u0000', '\ufeff', 'é', '日', '😀', '\ud800', '\u{e0041}', 'а', '$(', ')', '"', "'", '{a,b}', '&&', '\\\n', '    '],
];
const texts = fc.array(fc.constantFrom(...bits), { maxLength: 40 }).map(parts => parts.join(''));
const shape: Shape = {
  tables: { t: { columns: { a: { type: 'number' }, b: { type: 'texts', aliases: ['1'] } }, key: '{{a}}.{{b}}' } },
  fields: { name: { aliases: ['B1'] } },
};

const inOrder = new Set(collections.map(collection => collection.name).filter(name => name !== 'files' && name !== 'values'));

describe('facts of any text', () => {
  it('are collected without a throw, and stand within the text and in order', () => {
    fc.assert(
      fc.property(texts, text => {
        const facts = factsOf(text, shape);
        for (const { name, properties } of collections) {
          let before = 0;
          for (const item of facts.items(name)) {
            for (const span of [item.span, ...Object.values(item.spans)]) {
              expect(span[0]).toBeGreaterThanOrEqual(0);
              expect(span[1]).toBeGreaterThanOrEqual(span[0]);
              expect(span[1]).toBeLessThanOrEqual(text.length);
            }
            expect(item.span[0]).toBeGreaterThanOrEqual(before);
            if (inOrder.has(name)) before = item.span[0];
            for (const property of Object.keys(properties)) expect(item.properties).toHaveProperty(property);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('have raw text that is the text', () => {
    fc.assert(
      fc.property(texts, text => {
        const facts = factsOf(text, shape);
        for (const name of ['rows', 'cells', 'fields', 'lines', 'headings', 'listItems', 'paragraphs', 'comments', 'tables']) {
          for (const item of facts.items(name)) {
            for (const [property, raw] of Object.entries(item.raws)) {
              const span = item.spans[property] ?? item.span;
              expect(text.slice(...span)).toBe(raw);
            }
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
