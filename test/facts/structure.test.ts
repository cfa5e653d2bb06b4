import { describe, expect, it } from 'vitest';
import { createFacts } from '../../src/facts/facts.ts';
import { cut, factsOf, itemsOf, placeOf, valuesOf } from './facts-of.ts';
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

describe('headings', () => {
  it('know level, number and title', () => {
    const text = '# 5.1 Scope **of** `it`\n\nTwo\n---\n\n> ### In quote ###\n\n## 3) x\n## 2026 plan\n';
    const items = itemsOf(text, 'headings');
    expect(items.map(item => [item.properties.level, item.properties.number, item.properties.title, item.container])).toEqual([
      [1, '5.1', 'Scope of it', 'prose'],
      [2, null, 'Two', 'prose'],
      [3, null, 'In quote', 'quote'],
      [2, '3', 'x', 'prose'],
      [2, null, '2026 plan', 'prose'],
    ]);
    expect(placeOf(text, items[0]?.span ?? [0, 0])).toBe('1:1-1:24');
    expect(cut(text, items[2]?.spans.text)).toBe('In quote');
  });

  it('stand in the section around them', () => {
    expect(valuesOf('# A\n## B\n### C\n## D\n# E\n', 'headings', 'section')).toEqual([null, 'A', 'B', 'A', null]);
  });
});

describe('sections', () => {
  it('are opened only by headings that stand directly in the document', () => {
    expect(valuesOf('# A\n\n> # B\n\n- # C\n\n```\n# D\n```\n', 'sections', 'text')).toEqual(['A']);
  });

  it.each([
    ['text', false],
    ['- x', false],
    ['> x', false],
    ['```\nx\n```', false],
    ['| a |\n|-|', false],
    ['![alt](x.png)', false],
    ['<b>x</b>', false],
    ['### Sub\n\nx', false],
    ['', true],
    ['<!-- x -->', true],
    ['---', true],
    ['[a]: b', true],
    ['![](x.png)', true],
    ['### Sub', true],
    ['- ', true],
    ['```\n```', true],
    ['<div></div>', true],
    ['&nbsp;', true],
    ['# Next\n\nx', true],
  ])('with %j: empty is %s', (body, empty) => {
    expect(itemsOf(`## A\n\n${body}\n`, 'sections')[0]?.properties.empty).toBe(empty);
  });

  it('count their lines with those of their subsections', () => {
    expect(valuesOf('# A\nx\n## B\ny\nz\n# C\n', 'sections', 'lineCount')).toEqual([5, 3, 1]);
  });
});

describe('lines', () => {
  const read = (text: string) => itemsOf(text, 'lines').map(item => [item.container, item.properties.text]);

  it('strip markers and formatting where a reader does not see them', () => {
    expect(read('# **A** b\n\n> 1. `c` [d](e)\n>\n- *f* ~~g~~\n  h &amp; i\\*\n')).toEqual([
      ['prose', 'A b'],
      ['prose', ''],
      ['quote', 'c d'],
      ['quote', ''],
      ['list', 'f g'],
      ['list', 'h & i*'],
      ['prose', ''],
    ]);
  });

  it('stay as they stand in code, comments, HTML, front matter', () => {
    const text = '---\na: **b**\n---\n```sh\n# **c**\n```\n\n<!-- **d**\ne -->\n\n<p>**f**</p>\n';
    expect(read(text)).toEqual([
      ['frontmatter', '---'],
      ['frontmatter', 'a: **b**'],
      ['frontmatter', '---'],
      ['code', '```sh'],
      ['code', '# **c**'],
      ['code', '```'],
      ['prose', ''],
      ['comment', '<!-- **d**'],
      ['comment', 'e -->'],
      ['prose', ''],
      ['html', '<p>**f**</p>'],
      ['prose', ''],
    ]);
  });

  it('show the cells of tables', () => {
    expect(read('|a|**b**|\n|-|-|\n|`c`|d|\n')).toEqual([
      ['prose', '| a | b |'],
      ['prose', '|-|-|'],
      ['prose', '| c | d |'],
      ['prose', ''],
    ]);
  });

  it('keep the raw line and the section', () => {
    const text = 'x\n# A\n> **b**\r\n';
    const items = itemsOf(text, 'lines');
    expect(items[2]?.raws.text).toBe('> **b**');
    expect(items.map(item => item.properties.section)).toEqual([null, null, 'A', 'A']);
    expect(items.map(item => placeOf(text, item.span))).toEqual(['1:1-1:2', '2:1-2:4', '3:1-3:8', '4:1-4:1']);
  });

  it('are those of YAML, too', () => {
    const document = { ...standIn('a: 1\n# b\n', 'x.yml'), format: 'yaml' as const };
    const facts = createFacts({ document, shape: {}, kind: null, form: 'filled', files: null });
    expect(facts.items('lines').map(item => item.properties.text)).toEqual(['a: 1', '# b', '']);
    expect(facts.items('headings')).toEqual([]);
  });
});

describe('paragraphs', () => {
  it('run on over line ends', () => {
    expect(valuesOf('force\npush  \nnow<br>or\\\nnever\n', 'paragraphs', 'text')).toEqual(['force push now or never']);
  });
});

describe('listItems and tasks', () => {
  it('know marker, depth and own text', () => {
    const text = '- a **b**\n  1. c\n- \n* [ ] d\n';
    expect(itemsOf(text, 'listItems').map(item => ['text', 'ordered', 'depth', 'marker'].map(name => item.properties[name]))).toEqual([
      ['a b', false, 1, '-'],
      ['c', true, 2, '1.'],
      ['', false, 1, '-'],
      ['[ ] d', false, 1, '*'],
    ]);
    expect(cut(text, itemsOf(text, 'listItems')[0]?.span)).toBe('- a **b**');
  });

  it('find boxes at the start only', () => {
    const text = '- [ ] a\n- [x] **b**\n- [X] c\n- x [ ] d\n- \\[ ] e\n- [y] f\n- [x](y) g\n';
    const items = itemsOf(text, 'tasks');
    expect(items.map(item => [item.properties.text, item.properties.done])).toEqual([['a', false], ['b', true], ['c', true]]);
    expect(cut(text, items[1]?.spans.done)).toBe('[x]');
    expect(cut(text, items[1]?.spans.text)).toBe('**b**');
  });

  it('find boxes although x is defined', () => {
    expect(itemsOf('- [x] a\n\n[x]: y\n', 'tasks').map(item => [item.properties.text, item.properties.done])).toEqual([['a', true]]);
  });
});

describe('codeBlocks', () => {
  it('know language, meta and content', () => {
    const text = '- ~~~Ts {1}  title\n  a\n\n    b\n  ~~~\n\n    c\n';
    const [fence] = itemsOf(text, 'codeBlocks');
    expect(fence?.properties).toMatchObject({ language: 'Ts', meta: '{1} title', text: 'a\n\nb', lineCount: 3, fenced: true });
    expect(fence?.raws).toMatchObject({ text: 'a\n\n  b', meta: '{1}  title' });
    expect(placeOf(text, fence?.spans.text ?? [0, 0])).toBe('2:3-4:6');
    expect(cut(text, fence?.spans.language)).toBe('Ts');
    expect(cut(text, fence?.spans.meta)).toBe('{1}  title');
  });

  it.each([
    ['```\n```', 0],
    ['```\n\n```', 1],
    ['```\na', 1],
    ['```\na\n', 1],
    ['```', 0],
    ['    a\n\n    b', 3],
  ])('count the lines of %j', (text, lineCount) => expect(valuesOf(text, 'codeBlocks', 'lineCount')).toEqual([lineCount]));
});

describe('inlineCode', () => {
  it('stands with its backticks', () => {
    const text = 'a `` b ` c `` d';
    const [code] = itemsOf(text, 'inlineCode');
    expect(code?.properties.text).toBe('b ` c');
    expect(cut(text, code?.span)).toBe('`` b ` c ``');
  });
});

describe('links', () => {
  it('are resolved', () => {
    const text = '[**a**](b "c") <https://d> ![e](f) [g][h] [i]\n\n[h]: j "k"\n';
    const items = itemsOf(text, 'links');
    expect(items.map(item => ['type', 'text', 'url', 'title'].map(name => item.properties[name]))).toEqual([
      ['link', 'a', 'b', 'c'],
      ['link', 'https://d', 'https://d', null],
      ['image', 'e', 'f', null],
      ['link', 'g', 'j', 'k'],
      ['definition', 'h', 'j', 'k'],
    ]);
    expect(placeOf(text, items[0]?.spans.url ?? [0, 0])).toBe('1:9-1:10');
    expect(placeOf(text, items[0]?.spans.title ?? [0, 0])).toBe('1:12-1:13');
    expect(placeOf(text, items[1]?.spans.url ?? [0, 0])).toBe('1:17-1:26');
    expect(placeOf(text, items[4]?.spans.url ?? [0, 0])).toBe('3:6-3:7');
  });
});

describe('comments', () => {
  it('are found in blocks, lines, cells and quotes', () => {
    const text = '<!-- a --> <!--b-->\n\nx <!-- c\nd --> y\n\n| <!-- e --> |\n|-|\n\n> <!-- f\n> g -->\n\n<div><!-- h --></div>\n';
    const items = itemsOf(text, 'comments');
    expect(items.map(item => [item.properties.text, item.container])).toEqual([
      ['a', 'prose'],
      ['b', 'prose'],
      ['c d', 'prose'],
      ['e', 'prose'],
      ['f g', 'quote'],
      ['h', 'html'],
    ]);
    expect(items.map(item => cut(text, item.span)).slice(0, 3)).toEqual(['<!-- a -->', '<!--b-->', '<!-- c\nd -->']);
    expect(cut(text, items[0]?.spans.text)).toBe(' a ');
  });

  it('are none in code', () => expect(itemsOf('`<!-- a -->`\n\n```\n<!-- b -->\n```\n', 'comments')).toEqual([]));

  it('run to the end when nobody closes them', () => expect(valuesOf('<!-- a\n\nb\n', 'comments', 'text')).toEqual(['a b']));
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
        value: { type: 'array' as const, span: [14, 20] as const, items: [{ type: 'scalar' as const, span: [15, 16] as const, value: 1, raw: '1' }] },
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
    expect(facts.items('frontmatter')[0]).toMatchObject({ span: [4, 10], container: 'frontmatter', raws: { value: '"x"' }, spans: { value: [7, 10] } });
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
