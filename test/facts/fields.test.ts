import { describe, expect, it } from 'vitest';
import { cut, itemsOf, placeOf } from './facts-of.ts';

const read = (text: string) =>
  itemsOf(text, 'fields').map(item => [item.properties.name, item.properties.value, item.properties.style, cut(text, item.spans.value)]);

describe('fields', () => {
  it.each([
    ['permit_commit: 1', ['permit_commit', '1', 'plain', '1']],
    ['permit_commit:1', ['permit_commit', '1', 'plain', '1']],
    ['permit\\_commit : `1` ', ['permit_commit', '1', 'plain', '`1`']],
    ['permit_commit&#58; 1', ['permit_commit', '1', 'plain', '1']],
    ['verdict: **accepted** now', ['verdict', 'accepted now', 'plain', '**accepted** now']],
    ['- owner: me', ['owner', 'me', 'list', 'me']],
    ['- [x] Owner: me', ['Owner', 'me', 'list', 'me']],
    ['**Name:** the value', ['Name', 'the value', 'bold', 'the value']],
    ['**Name**: `v`', ['Name', 'v', 'bold', '`v`']],
    ['- **Name:** v', ['Name', 'v', 'bold', 'v']],
    ['**drift: 12**', ['drift', '12', 'bold', '12']],
    ['`name`: value', ['name', 'value', 'code', 'value']],
    ['名称：值', ['名称', '值', 'plain', '值']],
    ['Borrowed concepts (if any): [a](b)', ['Borrowed concepts (if any)', 'a', 'plain', '[a](b)']],
    ['name:', ['name', '', 'plain', '']],
    ['**Name:**', ['Name', '', 'bold', '']],
    ['a: b: c', ['a', 'b: c', 'plain', 'b: c']],
    ['link: https://example.com/x', ['link', 'https://example.com/x', 'plain', 'https://example.com/x']],
  ])('reads %j', (text, expected) => expect(read(text)).toEqual([expected]));

  it.each([
    '`name: value` is how it is set',
    '`name: value`',
    'https://example.com',
    '12:30 is noon',
    'one, two: three',
    'a **b** c: d',
    ': x',
    'std::vector is fine',
    `${'word '.repeat(20)}: x`,
    'f(x: y',
    '| a: b |\n|-|\n| c: d |',
    '# a: b',
  ])('does not read %j', text => expect(read(text)).toEqual([]));

  it('reads each line of a paragraph', () => {
    const text = 'a: 1  \nb: 2\\\nc: *3*\n> d: 4\nsome prose\n';
    expect(read(text).map(field => field.slice(0, 2))).toEqual([
      ['a', '1'],
      ['b', '2'],
      ['c', '3'],
      ['d', '4'],
    ]);
  });

  it('stands exactly on name and value', () => {
    const text = '> x\n> **Status**:   `done`  \n';
    const [field] = itemsOf(text, 'fields');
    expect(field?.container).toBe('quote');
    expect(placeOf(text, field?.spans.name ?? [0, 0])).toBe('2:5-2:11');
    expect(placeOf(text, field?.spans.value ?? [0, 0])).toBe('2:17-2:23');
    expect(field?.raws).toEqual({ value: '`done`' });
  });

  it('stands after the colon where nothing follows', () => {
    const text = 'name: \nother';
    expect(placeOf(text, itemsOf(text, 'fields')[0]?.spans.value ?? [9, 9])).toMatch(/^1:[67]-1:[67]$/);
  });

  it('has the container of what it stands in', () => {
    const text = '---\na: 1\n---\n\nb: 2\n\n```\nc: 3\n```\n\n<!--\nd: 4\n-->\n\n<div>\ne: 5\n</div>\n\n> f: 6\n\n- g: 7\n';
    expect(itemsOf(text, 'fields').map(item => [item.properties.name, item.container])).toEqual([
      ['a', 'frontmatter'],
      ['b', 'prose'],
      ['c', 'code'],
      ['d', 'comment'],
      ['e', 'html'],
      ['f', 'quote'],
      ['g', 'list'],
    ]);
  });

  it('takes the declared name by fold and alias', () => {
    const items = itemsOf('PERMIT_commit: 1\n\n날짜: x\n', 'fields', { fields: { permit_commit: {}, date: { aliases: ['날짜'] } } });
    expect(items.map(item => item.properties.name)).toEqual(['permit_commit', 'date']);
    expect(items[0]?.raws).toEqual({ name: 'PERMIT_commit' });
  });
});
