import { describe, expect, it } from 'vitest';
import type { Shape } from '../../src/facts/shape.ts';
import { cut, itemsOf, placeOf } from './facts-of.ts';

const sop: Shape = {
  tables: {
    sop: {
      columns: {
        Phase: {},
        Variable: { aliases: ['Variabel', '变量'] },
        Status: { aliases: ['상태'] },
        Score: { type: 'number', required: false },
      },
      key: '{{Phase}}.{{ Variable }}',
    },
  },
};

const rowsOf = (text: string, shape: Shape = sop) => itemsOf(text, 'rows', shape);
const head = '| Phase | Variable | Status |\n|---|---|---|\n';

describe('rows', () => {
  it('have their columns, key and table', () => {
    const [row] = rowsOf(`## SOP\n\n${head}| boot | soul_loaded | 1 |\n`);
    expect(row?.properties).toMatchObject({
      Phase: 'boot',
      Variable: 'soul_loaded',
      Status: '1',
      Score: null,
      key: 'boot.soul_loaded',
      id: 'sop',
    });
    expect(row?.properties).toMatchObject({ line: 5, section: 'SOP', container: 'prose', tableOrdinal: 1, cellCount: 3, columnCount: 3 });
    expect(row?.properties.text).toBe('| boot | soul_loaded | 1 |');
    expect(row?.raws).toEqual({});
    expect(row?.table).toMatchObject({ id: 'sop', ordinal: 1 });
  });

  it('have positions on the content of cells', () => {
    const text = `${head}|boot |\tsoul\\_loaded|   **2**   |\n`;
    const [row] = rowsOf(text);
    expect(cut(text, row?.spans.Phase)).toBe('boot');
    expect(cut(text, row?.spans.Variable)).toBe('soul\\_loaded');
    expect(cut(text, row?.spans.Status)).toBe('**2**');
    expect(placeOf(text, row?.spans.Status ?? [0, 0])).toBe('3:25-3:30');
    expect(row?.properties).toMatchObject({ Variable: 'soul_loaded', Status: '2' });
    expect(row?.raws).toMatchObject({ Variable: 'soul\\_loaded', Status: '**2**' });
  });

  it.each([
    ['|  | b | 1 |', '3:3-3:3'],
    ['|      | b | 1 |', '3:3-3:3'],
    ['|| b | 1 |', '3:2-3:2'],
    ['|\t| b | 1 |', '3:3-3:3'],
  ])('have a place to type in for the empty cell of %j', (line, place) => {
    const text = `${head}${line}\n`;
    const [row] = rowsOf(text);
    expect(row?.properties).toMatchObject({ Phase: '', key: '.b' });
    expect(placeOf(text, row?.spans.Phase ?? [9, 9])).toBe(place);
  });

  it('read escaped pipes as text, also in code', () => {
    const [row] = rowsOf(`${head}| a \\| b | \`c \\| d\` | 1 |\n`);
    expect(row?.properties).toMatchObject({ Phase: 'a | b', Variable: 'c | d', cellCount: 3 });
  });

  it('read short and long rows', () => {
    const text = `${head}| a |\n| a | b | c | d |\n`;
    const [short, long] = rowsOf(text);
    expect(short?.properties).toMatchObject({ Phase: 'a', Variable: null, Status: null, key: null, cellCount: 1 });
    expect(short?.spans.Status).toBeUndefined();
    expect(long?.properties).toMatchObject({ Status: 'c', cellCount: 4 });
  });

  it.each(['\r\n', '\r', '\n'])('stand right with line end %j', end => {
    const text = `${head}| boot | x | 2 |\n`.replaceAll('\n', end);
    const [row] = rowsOf(text);
    expect(row?.properties.line).toBe(3);
    expect(cut(text, row?.span)).toBe('| boot | x | 2 |');
    expect(placeOf(text, row?.spans.Status ?? [0, 0])).toBe('3:14-3:15');
  });

  it('count columns in UTF-16 units', () => {
    const text = `${head}| 😀日 | x | 2 |\n`;
    expect(placeOf(text, rowsOf(text)[0]?.spans.Status ?? [0, 0])).toBe('3:13-3:14');
  });

  it('let a column shadow a property of the same name', () => {
    const text = '| id | text | line | `__proto__` | constructor |\n|-|-|-|-|-|\n| `a` | b | c | d | e |\n';
    const [row] = rowsOf(text, {});
    expect(row?.properties).toMatchObject({ id: 'a', text: 'b', line: 'c', constructor: 'e' });
    expect(Object.getOwnPropertyDescriptor(row?.properties, '__proto__')?.value).toBe('d');
    expect(row?.raws).toEqual({ id: '`a`' });
    expect(row?.properties.tableOrdinal).toBe(1);
  });

  it('take the first of two columns with the same name', () => {
    const [row] = rowsOf('| Phase | Variable | Status | status |\n|-|-|-|-|\n| a | b | 1 | 2 |\n');
    expect(row?.properties.Status).toBe('1');
    expect(row?.table?.columns.map(column => column.name)).toEqual(['Phase', 'Variable', 'Status', 'Status']);
  });
});

describe('typed columns', () => {
  const shape: Shape = { tables: { t: { columns: { N: { type: 'number' }, L: { type: 'texts' } } } } };
  const read = (cell: string, column = 'N') => rowsOf(`| N | L |\n|-|-|\n| ${cell} | ${cell} |\n`, shape)[0]?.properties[column];

  it.each([
    ['2', 2],
    ['-1', -1],
    ['+3', 3],
    ['2.50', 2.5],
    ['**2**', 2],
    ['`2`', 2],
  ])('read %j as %d', (cell, number) => expect(read(cell)).toBe(number));

  it.each([
    '',
    'x',
    '１',
    '①',
    '½',
    '¹',
    '१',
    '1,000',
    '1_0',
    '0x1',
    'NaN',
    '1e3',
    '1.',
    '99999999999999999999',
    '~~2~~',
    '\u200b2',
    '2<!-- -->',
    '![2](x.png)',
  ])('do not read %j as a number', cell => expect(read(cell)).toBeNull());

  it('keep what stood there when it is no number', () => {
    expect(rowsOf('| N | L |\n|-|-|\n| **x** | |\n', shape)[0]?.raws.N).toBe('**x**');
  });

  it('split texts at commas', () => expect(read('a, `b` ,, c', 'L')).toEqual(['a', 'b', 'c']));
});

describe('tables', () => {
  const ids = (text: string, shape: Shape = sop) => itemsOf(text, 'tables', shape).map(item => item.properties.id);

  it('stand on their header', () => {
    const text = `> x\n\n${head}| a | b | c |\n`;
    const [table] = itemsOf(text, 'tables', sop);
    expect(cut(text, table?.span)).toBe('| Phase | Variable | Status |');
    expect(table?.properties).toMatchObject({ columns: ['Phase', 'Variable', 'Status'], columnCount: 3, rowCount: 1, ordinal: 1 });
  });

  it('are known by folded names and aliases in any order', () => {
    expect(ids('| **상태** | variabel | PHASE |\n|-|-|-|\n')).toEqual(['sop']);
    const [table] = itemsOf('| 상태 | 变量 | Phase |\n|-|-|-|\n', 'tables', sop);
    expect(table?.properties.columns).toEqual(['Status', 'Variable', 'Phase']);
    expect(table?.table?.columns[0]).toMatchObject({ name: 'Status', text: '상태', declared: true });
  });

  it('both take the id when both match', () => expect(ids(`${head}\n${head}`)).toEqual(['sop', 'sop']));

  it('take the id with a renamed column when no other matches', () => {
    expect(ids('| Phase | Variable | State |\n|-|-|-|\n')).toEqual(['sop']);
    expect(ids(`| Phase | Variable | State |\n|-|-|-|\n\n${head}`)).toEqual([null, 'sop']);
  });

  it('do not take it with less than half of the columns', () => expect(ids('| Phase | A | B |\n|-|-|-|\n')).toEqual([null]));

  it('in a quote do not stand in for a renamed one in prose', () => {
    const quoted = '> | Phase | Variable | Status |\n> |-|-|-|\n';
    expect(ids(`${quoted}\n| Phase | Variable | State |\n|-|-|-|\n`)).toEqual(['sop', 'sop']);
    expect(ids('> | Phase | Variable | State |\n> |-|-|-|\n')).toEqual([null]);
  });

  it('with the same columns are told apart by section', () => {
    const table = { columns: { A: {}, B: {} } };
    const shape: Shape = { tables: { first: { ...table, section: 'One' }, second: { ...table, section: 'Two' } } };
    expect(ids('# Two\n\n|A|B|\n|-|-|\n\n# One\n\n|A|B|\n|-|-|\n', shape)).toEqual(['second', 'first']);
  });

  it('are identified by the columns that the kind names', () => {
    const shape: Shape = { tables: { t: { columns: { A: {}, B: {}, C: {} }, identify: ['A'] } } };
    expect(ids('| A | X |\n|-|-|\n\n| B | C |\n|-|-|\n', shape)).toEqual(['t', null]);
  });
});

describe('cells', () => {
  it('come row by row with their columns', () => {
    const text = `${head}| a | **b** | c | d |\n`;
    const items = itemsOf(text, 'cells', sop);
    expect(items.map(item => item.properties.column)).toEqual(['Phase', 'Variable', 'Status', null]);
    expect(items[1]?.properties).toMatchObject({ text: 'b', key: 'a.b', id: 'sop', rowOrdinal: 1, columnOrdinal: 2, line: 3 });
    expect(cut(text, items[1]?.span)).toBe('**b**');
    expect(items[1]?.raws).toEqual({ text: '**b**' });
  });
});
