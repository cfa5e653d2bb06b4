import type { ColumnRef, TableRef } from '../facts/item.ts';
import { foldName } from '../facts/normalize-text.ts';
import type { Table } from '../generated/kind-file.ts';
import type { Breach, CheckInput } from './check-input.ts';
import { findDeclaredTables, requiredColumns, tablesToCheck } from './declared-table.ts';
import { findNearName } from './near-name.ts';

/** column-missing, column-duplicate, column-unknown, column-case. */
export function checkColumns(input: CheckInput): Breach[] {
  return findDeclaredTables(input).flatMap(declared => tablesToCheck(declared).flatMap(table => checkTable(table, declared.promise)));
}

function checkTable(table: TableRef, promise: Table): Breach[] {
  const renamed = findRenamed(table, promise);
  return [
    ...checkMissing(table, promise, renamed),
    ...checkDuplicates(table, promise),
    ...checkUnknown(table, promise, renamed),
    ...checkCase(table, promise),
  ];
}

/** Missing columns and the unknown headers that most likely mean them: near in spelling, or the only one on either side. */
function findRenamed(table: TableRef, promise: Table): Map<string, ColumnRef> {
  const missing = missingColumns(table, promise);
  const unknown = new Map(table.columns.filter(column => !column.declared).map(column => [foldName(column.text), column]));
  const renamed = new Map<string, ColumnRef>();
  if (missing.length === 1 && unknown.size === 1) for (const column of unknown.values()) return renamed.set(missing[0] ?? '', column);
  for (const name of missing) {
    const near = findNearName(foldName(name), unknown.keys());
    const column = near === null ? undefined : unknown.get(near);
    if (near === null || !column) continue;
    renamed.set(name, column);
    unknown.delete(near);
  }
  return renamed;
}

function missingColumns(table: TableRef, promise: Table): string[] {
  const present = new Set(table.columns.filter(column => column.declared).map(column => column.name));
  return requiredColumns(promise).filter(name => !present.has(name));
}

function checkMissing(table: TableRef, promise: Table, renamed: ReadonlyMap<string, ColumnRef>): Breach[] {
  return missingColumns(table, promise).map(column => {
    const severity = promise.columns[column]?.severity ?? promise.severity;
    const header = renamed.get(column);
    if (header)
      return { check: 'column-missing', messageId: 'renamed', values: { column, text: header.text }, span: header.span, severity };
    const columns = table.columns.map(present => present.text);
    return { check: 'column-missing', messageId: 'missing', values: { column, columns }, span: table.header, severity };
  });
}

function checkDuplicates(table: TableRef, promise: Table): Breach[] {
  const seen = new Set<string>();
  return table.columns.flatMap(({ name, declared, span }) => {
    const again = declared && seen.has(name);
    seen.add(name);
    const severity = promise.columns[name]?.severity ?? promise.severity;
    return again ? [{ check: 'column-duplicate' as const, messageId: 'duplicate', values: { column: name }, span, severity }] : [];
  });
}

function checkUnknown(table: TableRef, promise: Table, renamed: ReadonlyMap<string, ColumnRef>): Breach[] {
  if (promise.otherColumns !== false) return [];
  const explained = new Set(renamed.values());
  const columns = Object.keys(promise.columns);
  return table.columns
    .filter(column => !column.declared && !explained.has(column))
    .map(({ text, span }) => ({
      check: 'column-unknown',
      messageId: 'unknown',
      values: { text, columns },
      span,
      severity: promise.severity,
    }));
}

/** At most a warning: the column is read all the same, here. */
function checkCase(table: TableRef, promise: Table): Breach[] {
  if (promise.columnCase === 'off') return [];
  return table.columns
    .filter(({ name, raw, declared }) => declared && raw !== name && !promise.columns[name]?.aliases?.includes(raw))
    .map(({ name, raw, span }) => ({
      check: 'column-case',
      messageId: 'case',
      values: { column: name, text: raw },
      span,
      severity: 'warn',
    }));
}
