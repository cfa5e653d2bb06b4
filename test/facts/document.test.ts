import { describe, expect, it } from 'vitest';
import { createFacts } from '../../src/facts/facts.ts';
import { factsOf } from './facts-of.ts';
import { standIn } from './stand-in.ts';

describe('facts', () => {
  it('are collected once and frozen', () => {
    const facts = factsOf('# T\n\n| A |\n|-|\n| `1` |\n');
    for (const name of ['headings', 'rows', 'lines', 'defects']) {
      expect(facts.items(name)).toBe(facts.items(name));
      expect(Object.isFrozen(facts.items(name))).toBe(true);
    }
    const [row] = facts.items('rows');
    expect([row, row?.properties, row?.spans, row?.raws, row?.table, row?.table?.columns].every(Object.isFrozen)).toBe(true);
  });

  it('refuse an unknown collection', () => expect(() => factsOf('').items('rowz')).toThrow('rowz'));
});

describe('document and files', () => {
  it('tell what is known from outside', () => {
    const text = '## x\n# T *t*\r\n';
    const document = standIn(text, 'a/b/run.md');
    const facts = createFacts({ document, shape: {}, kind: 'archon/run', form: 'template', files: ['x.MD', 'y/z', '.env'] });
    expect(facts.items('document')[0]?.properties).toMatchObject({
      path: 'a/b/run.md',
      name: 'run.md',
      folder: 'b',
      format: 'markdown',
      kind: 'archon/run',
      form: 'template',
      lineCount: 3,
      characterCount: 14,
      hasFrontMatter: false,
      title: 'T t',
      line: 1,
    });
    expect(facts.items('files').map(item => ['name', 'folder', 'extension'].map(name => item.properties[name]))).toEqual([
      ['x.MD', '', 'md'],
      ['z', 'y', ''],
      ['.env', '', ''],
    ]);
  });
});

describe('frontmatter and values', () => {
  const data = {
    type: 'object' as const,
    span: [0, 30] as const,
    entries: [
      { key: 'a', keySpan: [4, 5] as const, value: { type: 'scalar' as const, span: [7, 10] as const, value: 'x', raw: '"x"' } },
      {
        key: 'b',
        keySpan: [11, 12] as const,
        value: {
          type: 'array' as const,
          span: [14, 20] as const,
          items: [{ type: 'scalar' as const, span: [15, 16] as const, value: 1, raw: '1' }],
        },
      },
      { key: 'c', keySpan: [21, 22] as const, value: { type: 'object' as const, span: [24, 26] as const, entries: [] } },
    ],
  };
  const text = '---\na: "x"\nb: [1,   ]\nc: {}\n---\n';

  it('list the keys of front matter', () => {
    const document = { ...standIn(text), frontMatter: { span: [0, 31] as const, data } };
    const facts = createFacts({ document, shape: {}, kind: null, form: 'filled', files: null });
    expect(facts.items('frontmatter').map(item => [item.properties.key, item.properties.value, item.properties.type])).toEqual([
      ['a', 'x', 'text'],
      ['b', [1], 'array'],
      ['c', null, 'object'],
    ]);
    expect(facts.items('frontmatter')[0]).toMatchObject({
      span: [4, 10],
      container: 'frontmatter',
      raws: { value: '"x"' },
      spans: { value: [7, 10] },
    });
  });

  it('walk all values of data', () => {
    const document = { ...standIn(text), format: 'yaml' as const, data };
    const facts = createFacts({ document, shape: {}, kind: null, form: 'filled', files: null });
    expect(facts.items('values').map(item => ['path', 'key', 'parent', 'type', 'depth'].map(name => item.properties[name]))).toEqual([
      ['a', 'a', '', 'text', 1],
      ['b', 'b', '', 'array', 1],
      ['b.0', '0', 'b', 'number', 2],
      ['c', 'c', '', 'object', 1],
    ]);
  });
});
