import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toPlain } from '../../src/document/data.ts';
import { parseSimpleYaml } from '../../src/document/simple-yaml.ts';
import { parseYaml } from '../../src/document/yaml.ts';

const simple = (text: string) => parseSimpleYaml(text, [0, text.length]);

test('keys with scalars and lists', () => {
  const data = simple(
    '# x\ntitle: A b: c\n'.replace('b: c', 'b:c') +
      'n: 12\nf: 1.5\nyes: true\nno: no\nnone: null\nempty:\nq: "a # b"\nlist:\n  - a\n  - 2\nflow: [a, "b", 3]\n',
  );
  expect(data && toPlain(data)).toEqual({
    title: 'A b:c',
    n: 12,
    f: 1.5,
    yes: true,
    no: 'no',
    none: null,
    empty: null,
    q: 'a # b',
    list: ['a', 2],
    flow: ['a', 'b', 3],
  });
});

test.each([
  'a: b: c',
  'a: b #c',
  'a: "x\\n"',
  'a: |\n  b',
  'a:\n  b: c',
  'a: &x 1',
  'a: *x',
  '- a',
  'a: b\n  c',
  'a: 0x1f',
  'a: 1e3',
  'a: .inf',
  'a: ~',
  'a:\tb',
  'a:b',
  'a: [a, [b]]',
  'a: [a,]',
  'a: {}',
  '? a',
  'a: !!str 1',
  'a: \u0085',
])('%j is left to the real parser', text => {
  expect(simple(text)).toBeNull();
});

const word = fc.constantFrom(
  'a',
  'Title',
  'null',
  'true',
  'False',
  'no',
  '12',
  '-3',
  '007',
  '1.0',
  '-0',
  '0',
  '1.2.3',
  '2026-11-21',
  '.5',
  '1.',
  '+1',
  '0o7',
  '0x1',
  '1e3',
  '.inf',
  '한국어',
  '😀',
  '/x',
  '#',
  '-',
  '--',
  '---',
  '...',
  ':',
  '"',
  "'",
  '[',
  ']',
  '{',
  ',',
  '&',
  '*',
  '!',
  '|',
  '>',
  '%',
  '@',
  '~',
  '=',
  '<<',
  '?',
  '\\',
  '(b)',
  '`',
  'x:y',
  'http://x/y#z',
);
const phrase = fc.array(fc.tuple(fc.constantFrom('', ' ', '  '), word), { minLength: 1, maxLength: 4 }).map(parts => parts.flat().join(''));
const scalar = fc.oneof(
  phrase,
  phrase.map(text => `"${text}"`),
  phrase.map(text => `'${text}'`),
  phrase.map(text => `[${text}]`),
  fc.array(phrase, { maxLength: 3 }).map(items => `[${items.join(', ')}]`),
);
const key = fc.constantFrom('a', 'b', 'c_d', 'e-f', 'g.h', '__proto__', 'constructor', 'null', 'True', '1', '"q"');
const line = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(key, fc.constantFrom(': ', ':  ', ':', ' : '), scalar).map(parts => parts.join('')) },
  { weight: 2, arbitrary: key.map(name => `${name}:`) },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.constantFrom('', ' ', '  ', '    '), fc.constantFrom('- ', '-  ', '-'), scalar).map(parts => parts.join('')),
  },
  { weight: 1, arbitrary: fc.constantFrom('', '  ', '# c', '  # c', '...', '\t', 'text', '  text') },
);
const text = fc
  .tuple(fc.array(fc.tuple(line, fc.constantFrom('', '', ' ')), { maxLength: 6 }), fc.constantFrom('\n', '\r\n'))
  .map(([lines, end]) => lines.map(parts => parts.join('') + end).join(''));

test('what it reads is exactly what yaml reads, spans too, and yaml finds nothing wrong with it', () => {
  let read = 0;
  fc.assert(
    fc.property(text, source => {
      const padded = `---\n${source}---\n`;
      const span = [4, 4 + source.length] as const;
      const data = parseSimpleYaml(padded, span);
      if (data === null) return;
      read += 1;
      const whole = parseYaml(padded, span);
      expect(whole.problems).toEqual([]);
      if (data.type === 'object' && data.entries.length > 0) expect(data).toEqual(whole.data);
      else expect(whole.data).toMatchObject({ type: 'scalar', value: null });
    }),
    { numRuns: 1500 },
  );
  expect(read).toBeGreaterThan(100);
});
