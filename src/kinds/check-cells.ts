import type { Item, TableRef } from '../facts/item.ts';
import type { Column } from '../generated/kind-file.ts';
import type { Breach, CheckInput } from './check-input.ts';
import { findDeclaredTables, tablesToCheck } from './declared-table.ts';
import { createPlaceholderTest } from './placeholder.ts';
import { rawText } from './raw-text.ts';
import { spanOfCell } from './span-of-cell.ts';
import { createValueTest, type ValueBreach } from './value-test.ts';

/** cell-invalid, cell-empty. */
export function checkCells(input: CheckInput): Breach[] {
  return findDeclaredTables(input).flatMap(declared => {
    const tables = new Set(tablesToCheck(declared));
    return Object.entries(declared.promise.columns).flatMap(([name, column]) => {
      if (!makesPromise(column)) return [];
      const severity = column.severity ?? declared.promise.severity;
      const test = createCellTest(column, input);
      return rowsOf(tables, input).flatMap(row => checkCell({ row, name, severity, test }));
    });
  });
}

/** Whether a column promises anything of its cells. */
export function makesPromise({ pattern, values, empty, type }: Column): boolean {
  return pattern !== undefined || values !== undefined || empty === false || type === 'number';
}

function rowsOf(tables: ReadonlySet<TableRef>, { facts }: CheckInput): Item[] {
  return facts.items('rows').filter(row => row.table && tables.has(row.table) && row.table.columns.length > 0);
}

type CellTest = (row: Item, name: string) => CellBreach | null;
type CellBreach = ValueBreach | { readonly messageId: 'number' | 'empty'; readonly text: string; readonly expected: null };

interface CellCheck {
  readonly row: Item;
  readonly name: string;
  readonly severity: Breach['severity'];
  readonly test: CellTest;
}

function checkCell({ row, name, severity, test }: CellCheck): Breach[] {
  if (!row.table?.columns.some(column => column.name === name)) return [];
  const breach = test(row, name);
  if (!breach) return [];
  const { messageId, text, expected } = breach;
  const check = messageId === 'empty' ? 'cell-empty' : 'cell-invalid';
  return [{ check, messageId, values: { column: name, text, expected }, span: spanOfCell(row, name) ?? row.span, severity }];
}

function createCellTest(column: Column, input: CheckInput): CellTest {
  const isPlaceholder = createPlaceholderTest(input);
  const testValue = createValueTest(column, input);
  return (row, name) => {
    const value = row.properties[name] ?? null;
    const text = textOfCell(row, name, input);
    if (text === '') return column.empty === false ? { messageId: 'empty', text, expected: null } : null;
    if (isPlaceholder(text)) return null;
    if (column.type === 'number' && value === null) return { messageId: 'number', text, expected: null };
    return testValue(Array.isArray(value) ? value.map(String) : [text]);
  };
}

/** The cell as text, also where its value was read as a number, or could not be. */
function textOfCell(row: Item, name: string, { facts }: CheckInput): string {
  const value = row.properties[name] ?? null;
  return typeof value === 'string' && value !== '' ? value : rawText(facts, spanOfCell(row, name));
}
