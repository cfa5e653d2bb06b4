import { describe, expect, it } from 'vitest';
import { cut, itemsOf, placeOf, valuesOf } from './facts-of.ts';

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
