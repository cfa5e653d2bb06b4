import { expect, test } from 'vitest';
import { type DataNode, nodeAt, toPlain } from '../../src/document/data.ts';
import { MAX_YAML_DEPTH, MAX_YAML_FLOW_DEPTH, parseYaml } from '../../src/document/yaml.ts';

const parse = (text: string) => parseYaml(text, [0, text.length]);

function read(text: string): DataNode {
  const { data, problems } = parse(text);
  expect(problems).toEqual([]);
  if (data === null) throw new Error('no data');
  return data;
}

const textAt = (text: string, path: (string | number)[]): string | undefined => {
  const node = nodeAt(read(text), path);
  return node?.type === 'scalar' ? text.slice(...node.span) : undefined;
};

test('every value has its place', () => {
  const text = 'a: 1\nb:\n  - "x y"\n  - c: [가, 😀, z]\n';
  expect(textAt(text, ['b', 0])).toBe('"x y"');
  expect(textAt(text, ['b', 1, 'c', 2])).toBe('z');
  expect(text.slice(...(nodeAt(read(text), ['b', 1, 'c'])?.span ?? [0, 0]))).toBe('[가, 😀, z]');
});

test('spans count in the whole text', () => {
  const text = '---\na: b\n---\n';
  const { data } = parseYaml(text, [4, 9]);
  expect(data).toMatchObject({ span: [4, 8], entries: [{ keySpan: [4, 5], value: { span: [7, 8], raw: 'b' } }] });
});

test('the core schema of YAML 1.2', () => {
  expect(toPlain(read('a: no\nb: 0x1F\nc: 1_000\nd: 2026-11-21\ne: ~\nf: .inf\ng: <<\n'))).toEqual({
    a: 'no',
    b: 31,
    c: '1_000',
    d: '2026-11-21',
    e: null,
    f: '.inf',
    g: '<<',
  });
});

test('CR alone ends a line', () => {
  expect(toPlain(read('a: 1\rb: |\r  x\r  y\r'))).toEqual({ a: 1, b: 'x\ny\n' });
});

test('an empty value stands right after its colon', () => {
  expect(read('a:   \nb: 1')).toMatchObject({ entries: [{ value: { span: [2, 2], value: null, raw: '' } }, {}] });
});

test.each(['__proto__', 'constructor', 'toString'])('the key %s is a key as any other', key => {
  const plain = toPlain(read(`${key}: 1\n`));
  expect(Object.keys(plain ?? {})).toEqual([key]);
  expect(Object.getPrototypeOf(plain)).toBeNull();
});

test.each([
  ['a: b: c\n', 3],
  ['a: "b\n', 6],
  ['a:\n\t- b\n', 3],
  ['a: 1\n b: 2\n', 3],
  ['a: *x\n', 3],
])('%j is a fatal problem at offset %i, and has no data', (text, offset) => {
  const { data, problems } = parse(text);
  expect(data).toBeNull();
  expect(problems[0]).toMatchObject({ fatal: true, message: expect.stringMatching(/^Invalid YAML: /) });
  expect(problems[0]?.span[0]).toBe(offset);
});

test('a warning is a problem beside the data', () => {
  const { data, problems } = parse('a: !odd 1\n');
  expect(data).not.toBeNull();
  expect(problems).toMatchObject([{ fatal: false, span: [3, 7] }]);
});

test('a second document is told', () => {
  const { data, problems } = parse('a: 1\n---\nb: 2\n');
  expect(data && toPlain(data)).toEqual({ a: 1 });
  expect(problems).toMatchObject([{ fatal: false, span: [5, 5], message: expect.stringContaining('second YAML document') }]);
});

test('a key that is a collection is told', () => {
  expect(parse('? [a]\n: 1\n').problems).toMatchObject([{ message: expect.stringContaining('a key must be plain text') }]);
});

test('an alias has the value of its anchor, at its own place', () => {
  expect(read('a: &x [1]\nb: *x\n')).toMatchObject({ entries: [{}, { value: { type: 'array', span: [13, 15], items: [{ value: 1 }] } }] });
});

test('aliases of aliases are cut off, and an alias to itself is told', () => {
  const bomb = [
    'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
    ...Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(10)}]`),
  ];
  expect(parse(bomb.join('\n')).problems[0]?.message).toContain('more than 10000 copied values');
  expect(parse('a: &a [*a]\n').problems[0]?.message).toContain('stands inside the value that it repeats');
});

test('nesting is refused before anything recursive runs', () => {
  for (const text of ['['.repeat(3000), '{a: '.repeat(3000), '- '.repeat(3000), '? '.repeat(3000), '- ['.repeat(3000)]) {
    const { data, problems } = parse(text);
    expect(data).toBeNull();
    expect(problems).toMatchObject([{ fatal: true, message: expect.stringContaining('too complex to parse safely') }]);
  }
});

test('nesting up to the limits is read', () => {
  const flow = '['.repeat(MAX_YAML_FLOW_DEPTH) + ']'.repeat(MAX_YAML_FLOW_DEPTH);
  expect(parse(flow).problems).toEqual([]);
  const block = Array.from({ length: MAX_YAML_DEPTH - 10 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('');
  expect(parse(block).problems).toEqual([]);
});

test('brackets in scalars and comments do not count', () => {
  expect(parse(`a: "${'['.repeat(100)}"\n# ${'['.repeat(100)}\nb: x${'['.repeat(100)}\nc: |\n  ${'[ '.repeat(100)}\n`).problems).toEqual(
    [],
  );
});
