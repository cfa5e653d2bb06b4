import { describe, expect, it } from 'vitest';
import { displayWidth, formatTable } from '../../src/report/text-table.ts';

describe('formatTable', () => {
  it('aligns by display width', () => {
    expect(
      formatTable([
        ['한글', 'x', '1'],
        ['abc', 'yy', '2'],
      ]),
    ).toEqual(['한글  x   1', 'abc   yy  2']);
  });

  it('aligns to the right, and takes short rows', () => {
    expect(formatTable([['1', 'a'], ['22'], ['333', 'c']], [{ align: 'right' }])).toEqual(['  1  a', ' 22', '333  c']);
  });
});

describe('displayWidth', () => {
  it.each([
    ['abc', 3],
    ['한', 2],
    ['e\u0301', 1],
    ['🎉', 2],
    ['ＡＢ', 4],
    ['✖', 1],
  ])('%s takes %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});
