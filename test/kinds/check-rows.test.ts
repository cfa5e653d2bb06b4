import { describe, expect, it } from 'vitest';
import { checkBriefly, checkText } from './check-document.ts';

const table = (...keys: string[]) => `| Part | Name |\n| - | - |\n${keys.map(key => `| ${key.replace('.', ' | ')} |\n`).join('')}`;
const columns = { Part: {}, Name: {} };
const key = '{{Part}}.{{Name}}';
const required = ['a.one', 'a.two', 'b.three', 'b.four'];
const tables = { t: { columns, key, rows: { required } } };

describe('rows', () => {
  it('are all there', async () => {
    expect(await checkBriefly({ tables }, table(...required))).toEqual([]);
  });

  it('are missing at the row they belong after, or at the header', async () => {
    expect(await checkBriefly({ tables }, table('a.two', 'b.three', 'b.four'))).toEqual(['1:1 row-missing/first']);
    expect(await checkBriefly({ tables }, table('a.one', 'b.four'))).toEqual(['3:1 row-missing/missing', '3:1 row-missing/missing']);
    expect((await checkText({ tables }, table('a.one', 'b.four')))[0]?.message).toBe('The row a.two is missing. Add it after a.one.');
    expect(await checkBriefly({ tables }, table())).toHaveLength(4);
  });

  it('are unknown at their key', async () => {
    expect(await checkBriefly({ tables }, table('a.one', 'c.new', 'a.two', 'b.three', 'b.four'))).toEqual(['4:3 row-unknown/unknown']);
    const findings = await checkText({ tables }, table('a.one', 'a.tow', 'b.three', 'b.four'));
    expect(findings).toMatchObject([
      { messageId: 'misspelt', message: 'The row a.tow is not known here, and a.two is missing. Did you mean a.two?' },
    ]);
    expect(await checkBriefly({ tables }, table('a.one', 'a.tow', 'a.twp', 'b.three', 'b.four'))).toEqual([
      '4:3 row-unknown/misspelt',
      '5:3 row-unknown/unknown',
    ]);
    expect(await checkBriefly({ tables: { t: { columns, key, rows: { required, others: true } } } }, table(...required, 'c.new'))).toEqual(
      [],
    );
  });

  it('are unknown where a cell of their key is missing or empty', async () => {
    expect(await checkBriefly({ tables }, table(...required, 'a.', '.new'))).toEqual([
      '7:1 row-unknown/nameless',
      '8:1 row-unknown/nameless',
    ]);
    expect(await checkBriefly({ tables }, `${table(...required)}| a |\n`)).toEqual(['7:1 row-unknown/nameless']);
  });

  it('are there once', async () => {
    expect(await checkBriefly({ tables }, table('a.one', 'a.two', 'a.one', 'b.three', 'b.four'))).toEqual(['5:3 row-duplicate/duplicate']);
    expect(await checkBriefly({ tables: { t: { columns, key } } }, table('x.y', 'x.y'))).toEqual(['4:3 row-duplicate/duplicate']);
  });

  it('stand in order where that is asked for', async () => {
    const swapped = table('a.two', 'a.one', 'b.three', 'b.four');
    expect(await checkBriefly({ tables }, swapped)).toEqual([]);
    const ordered = { t: { columns, key, rows: { required, order: 'warn' as const } } };
    const findings = await checkText({ tables: ordered }, swapped);
    expect(findings).toMatchObject([{ ruleId: 'p/k/row-order', messageId: 'first', severity: 1 }]);
    expect(await checkBriefly({ tables: ordered }, swapped)).toEqual(['4:1 row-order/first']);
  });

  it('are given by a list', async () => {
    const listed = { t: { columns, key, rows: { required: { list: 'p/rows' } } } };
    expect(await checkBriefly({ tables: listed }, table('a.one'), { lists: { 'p/rows': ['a.one'] } })).toEqual([]);
    expect(await checkBriefly({ tables: listed }, table('a.one'), { lists: { 'p/rows': ['a.one', 'a.two'] } })).toEqual([
      '3:1 row-missing/missing',
    ]);
  });

  it('have no names where a column of the key is missing', async () => {
    const other = { t: { columns: { ...columns, State: {} }, key, rows: { required } } };
    expect(await checkBriefly({ tables: other }, '| Part | State |\n| - | - |\n| a | x |\n')).toEqual(['1:1 column-missing/missing']);
  });

  it('of a second table do not count', async () => {
    expect(await checkBriefly({ tables }, `${table(...required)}\n${table('a.one')}`)).toEqual(['8:1 table-duplicate/duplicate']);
  });

  it('are counted in a time that grows with them', async () => {
    const many = Array.from({ length: 3000 }, (_, index) => `a.row${index}`);
    const findings = await checkText(
      { tables: { t: { columns, key, rows: { required: many, order: 'warn' } } } },
      table(...many.toReversed()),
    );
    expect(findings).toHaveLength(2999);
  });
});
