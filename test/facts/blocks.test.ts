import { describe, expect, it } from 'vitest';
import { cut, itemsOf, placeOf, valuesOf } from './facts-of.ts';

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
    expect(items.map(item => [item.properties.text, item.properties.done])).toEqual([
      ['a', false],
      ['b', true],
      ['c', true],
    ]);
    expect(cut(text, items[1]?.spans.done)).toBe('[x]');
    expect(cut(text, items[1]?.spans.text)).toBe('**b**');
  });

  it('stand within their paragraph where only the box is there', () => {
    expect(itemsOf('- [ ]\n> x', 'tasks')[0]).toMatchObject({ span: [0, 5], spans: { text: [5, 5] } });
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
