import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { expect, test } from 'vitest';
import { MAX_SOURCE_BYTES } from '../../src/document/decode-source.ts';
import type { ParsedDocument } from '../../src/document/document.ts';
import { parseDocument } from '../../src/document/parse-document.ts';

const parse = (text: string, path = 'a.md'): Promise<ParsedDocument> => parseDocument({ path, text });

function nodesOf(root: Root, type: string): readonly Nodes[] {
  const found: Nodes[] = [];
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === type) found.push(node);
    if ('children' in node) open.push(...node.children);
  }
  return found.toReversed();
}

function slicesOf({ text, tree }: ParsedDocument, type: string): readonly string[] {
  return nodesOf(tree(), type).map(({ position }) => text.slice(position?.start.offset, position?.end.offset));
}

test.each(['\n', '\r\n', '\r'])('offsets are those of the text with %j as line end', async end => {
  const text = ['---', 'title: 표', '---', '# A 😀', '', '|\ta | 표 😀 | c |', '|-|:-:|-|', '| 1 | **2** |\t3\t|', ''].join(end);
  const document = await parse(text);
  expect(slicesOf(document, 'heading')).toEqual(['# A 😀']);
  expect(slicesOf(document, 'text').toSorted()).toEqual(['1', '2', '3', 'A 😀', 'a', 'c', '표 😀'].sort());
  expect(document.lines.pointAt(text.indexOf('2*'))).toEqual({ line: 8, column: 9 });
});

test.each(['\0', '\ud800', '\ufeff', '\u2028', '\v', 'e\u0301', '👩‍👩‍👧'])('offsets after %j are right', async odd => {
  const document = await parse(`${odd} a *b*\n\n${odd}\n\n# x\n`);
  expect(slicesOf(document, 'emphasis')).toEqual(['*b*']);
  expect(slicesOf(document, 'heading')).toEqual(['# x']);
});

test('line and column of the tree agree with the line index', async () => {
  const piece = fc.constantFrom(
    '# a',
    '|a|b|',
    '|-|-|',
    '- ',
    '> ',
    '*x*',
    '`c`',
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '\t',
    ' ',
    '😀',
    '표',
    '\0',
    '---\n',
  );
  const text = fc.array(piece, { maxLength: 30 }).map(parts => parts.join(''));
  await fc.assert(
    fc.asyncProperty(text, async source => {
      const { lines, tree } = await parse(source);
      for (const type of ['heading', 'text', 'tableCell', 'inlineCode']) {
        for (const { position } of nodesOf(tree(), type)) {
          if (position?.start.offset === undefined) continue;
          expect(lines.pointAt(position.start.offset)).toEqual({ line: position.start.line, column: position.start.column });
        }
      }
    }),
  );
});

test('front matter is data, not Markdown', async () => {
  const document = await parse('---\ntitle: "# a"\nstatus: 2\n---\n# b\n');
  expect(document.frontMatter).toMatchObject({
    span: [0, 30],
    data: { entries: [{ key: 'title' }, { key: 'status', value: { value: 2, span: [25, 26] } }] },
  });
  expect(slicesOf(document, 'heading')).toEqual(['# b']);
  expect(document.problems).toEqual([]);
});

test('front matter that the simple reader leaves is read by the YAML parser', async () => {
  const document = await parse('---\na:\n  b: |\n    x\n---\n');
  expect(document.frontMatter?.data).toMatchObject({
    entries: [{ key: 'a', value: { entries: [{ key: 'b', value: { value: 'x\n' } }] } }],
  });
});

test.each([
  ['---\n---\n', 'object', []],
  ['---\n# c\n---\n', 'object', []],
  ['---\n- a\n---\n', undefined, ['must hold keys and values']],
  ['---\ntext\n---\n', undefined, ['must hold keys and values']],
  ['---\na: b: c\n---\n', undefined, ['Invalid YAML']],
  ['---\na: 1\na: 2\n---\n', 'object', ['"a" stands twice']],
  ['---\nx:\n  a: 1\n  a: 2\n---\n', 'object', ['"a" stands twice']],
  [`---\na: ${'['.repeat(50)}\n---\n`, undefined, ['too complex']],
  [`---\na: "${'x'.repeat(70_000)}"\n---\n`, undefined, ['at most 65536 are read']],
])('front matter %j', async (text, type, words) => {
  const { frontMatter, problems } = await parse(text.length > 99 ? text : `${text}# b\n`);
  expect(frontMatter?.data?.type).toBe(type);
  expect(problems.map(({ fatal }) => fatal)).toEqual(words.map(() => false));
  for (const [index, word] of words.entries()) expect(problems[index]?.message).toContain(word);
});

test('front matter that is never closed is told, and read as Markdown', async () => {
  const document = await parse('---\na: 1\n\n# b\n');
  expect(document.frontMatter).toBeNull();
  expect(document.problems).toMatchObject([{ span: [0, 3], fatal: false }]);
  expect(slicesOf(document, 'heading')).toEqual(['# b']);
});

test('the extension decides on the format, unless the caller does', async () => {
  expect((await parse('{}', 'a.json')).format).toBe('json');
  expect((await parse('a: 1', 'dir.md/a.YML')).format).toBe('yaml');
  expect((await parse('a', 'a.markdown')).format).toBe('markdown');
  expect((await parse('a', 'README')).format).toBe('markdown');
  expect((await parseDocument({ path: 'a.txt', text: '{}', format: 'json' })).data?.type).toBe('object');
});

test('YAML and JSON documents have data and an empty tree', async () => {
  const yaml = await parse('a: 1\na: 2\n', 'a.yml');
  expect(yaml.data).toMatchObject({ type: 'object' });
  expect(yaml.problems).toMatchObject([{ fatal: false, span: [5, 6] }]);
  expect(yaml.tree().children).toEqual([]);
  expect((await parse('{"a": }', 'a.json')).problems).toMatchObject([{ fatal: true, span: [6, 7] }]);
  expect((await parse('[1, // x\n]', 'a.jsonc')).problems).toEqual([]);
});

test('the tree is parsed once', async () => {
  const { tree } = await parse('# a');
  expect(tree()).toBe(tree());
});

test('without `tree` there is front matter, and asking for the tree is an error of the caller', async () => {
  const document = await parseDocument({ path: 'a.md', text: '---\na: 1\n---\n', tree: false });
  expect(document.frontMatter?.data).not.toBeNull();
  expect(document.problems).toEqual([]);
  expect(() => document.tree()).toThrow('not loaded');
});

test('a text over the limit is one fatal problem', async () => {
  const document = await parse('a'.repeat(MAX_SOURCE_BYTES + 1));
  expect(document.problems).toMatchObject([{ fatal: true, message: expect.stringContaining('at most') }]);
  expect(document.tree().children).toEqual([]);
});

test('no text makes it throw', async () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('---\n', '|a|\n|-|\n', '> ', '- ', '```\n', '[a]: b\n', '<!--', '\0', '\ufeff', 'a: ', '[', '{"', '\r'),
  );
  const text = fc.array(piece, { maxLength: 20 }).map(parts => parts.join(''));
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom('a.md', 'a.yml', 'a.json', 'a.jsonc'), async (source, path) => {
      const document = await parse(source, path);
      expect(Array.isArray(document.problems)).toBe(true);
      if (path !== 'a.md' && document.data === null) expect(document.problems.some(({ fatal }) => fatal)).toBe(true);
      document.tree();
    }),
    { numRuns: 300 },
  );
});
