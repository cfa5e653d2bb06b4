import type { Span } from '../document/span.ts';
import type { Item, TableRef } from '../facts/item.ts';
import type { Table } from '../generated/kind-file.ts';
import type { Breach, CheckInput } from './check-input.ts';
import { findDeclaredTables, tablesToCheck } from './declared-table.ts';
import { resolveEntries } from './entries.ts';
import { findDisordered } from './find-disordered.ts';
import { findNearName } from './near-name.ts';
import { spanOfCell } from './span-of-cell.ts';

/** The rows of one table with their keys, and the keys it must have. */
interface KeyedTable {
  readonly table: TableRef;
  readonly promise: Table;
  /** By key, the first of each, in document order. */
  readonly rows: ReadonlyMap<string, Item>;
  /** Rows in which a cell of their key is missing or empty. */
  readonly nameless: readonly Item[];
  /** Rows whose key came before. */
  readonly repeated: readonly { readonly key: string; readonly row: Item; readonly first: Item }[];
  readonly required: readonly string[];
}

/** row-missing, row-unknown, row-duplicate, row-order. */
export function checkRows(input: CheckInput): Breach[] {
  return keyedTables(input).flatMap(keyed => {
    const duplicates = checkDuplicates(keyed, input);
    if (!keyed.promise.rows) return duplicates;
    const misspelt = findMisspelt(keyed);
    return [...checkMissing(keyed, misspelt), ...checkUnknown(keyed, misspelt), ...duplicates, ...checkOrder(keyed)];
  });
}

/** Tables that lack a column of their key are left out: none of their rows has a name, and the missing column says so. */
function keyedTables(input: CheckInput): KeyedTable[] {
  return findDeclaredTables(input).flatMap(declared => {
    const { promise } = declared;
    const required = promise.rows ? resolveEntries(promise.rows.required, input) : [];
    if (promise.key === undefined) return [];
    const columns = keyColumns(promise.key);
    const tables = tablesToCheck(declared).filter(table => columns.every(name => table.columns.some(column => column.name === name)));
    return tables.map(table => ({ table, promise, required, ...collectRows(table, columns, input) }));
  });
}

function collectRows(
  table: TableRef,
  columns: readonly string[],
  { facts }: CheckInput,
): Pick<KeyedTable, 'rows' | 'nameless' | 'repeated'> {
  const rows = new Map<string, Item>();
  const repeated: { key: string; row: Item; first: Item }[] = [];
  const nameless: Item[] = [];
  for (const row of facts.items('rows')) {
    if (row.table !== table) continue;
    const { key } = row.properties;
    const first = typeof key === 'string' ? rows.get(key) : undefined;
    if (typeof key !== 'string' || columns.some(column => row.properties[column] === '')) nameless.push(row);
    else if (first) repeated.push({ key, row, first });
    else rows.set(key, row);
  }
  return { rows, nameless, repeated };
}

/** Each stands at the row it belongs after, or at the header. One that stands there misspelt is told as that only. */
function checkMissing(keyed: KeyedTable, misspelt: ReadonlyMap<string, string>): Breach[] {
  const { table, promise, rows, required } = keyed;
  const meant = new Set(misspelt.values());
  const breaches: Breach[] = [];
  let after: string | null = null;
  for (const key of required) {
    if (rows.has(key)) after = key;
    else if (!meant.has(key)) {
      const span = (after === null ? undefined : rows.get(after)?.span) ?? table.header;
      const messageId = after === null ? 'first' : 'missing';
      breaches.push({ check: 'row-missing', messageId, values: { key, after }, span, severity: promise.severity });
    }
  }
  return breaches;
}

/** What unknown rows most likely mean, by their keys: each a row that is missing, and no two the same. */
function findMisspelt({ promise, rows, required }: KeyedTable): ReadonlyMap<string, string> {
  const misspelt = new Map<string, string>();
  if (promise.rows?.others) return misspelt;
  const known = new Set(required);
  const missing = new Set(required.filter(key => !rows.has(key)));
  for (const key of rows.keys()) {
    if (missing.size === 0) break;
    const near = known.has(key) ? null : findNearName(key, missing);
    if (near === null) continue;
    misspelt.set(key, near);
    missing.delete(near);
  }
  return misspelt;
}

function checkUnknown({ promise, rows, nameless, required }: KeyedTable, misspelt: ReadonlyMap<string, string>): Breach[] {
  if (promise.rows?.others) return [];
  const known = new Set(required);
  const columns = keyColumns(promise.key ?? '');
  const unnamed = nameless.map(({ span }): Breach => {
    return { check: 'row-unknown', messageId: 'nameless', values: { columns }, span, severity: promise.severity };
  });
  const unknown = [...rows].flatMap(([key, row]) => {
    if (known.has(key)) return [];
    const near = misspelt.get(key) ?? null;
    const words = { messageId: near === null ? 'unknown' : 'misspelt', values: { key, near, count: required.length } };
    return [{ check: 'row-unknown' as const, ...words, span: keySpan(row, promise), severity: promise.severity }];
  });
  return [...unnamed, ...unknown];
}

function checkDuplicates({ promise, repeated }: KeyedTable, { facts }: CheckInput): Breach[] {
  return repeated.map(({ key, row, first }) => {
    const values = { key, first: facts.document.lines.pointAt(first.span[0]).line };
    return { check: 'row-duplicate', messageId: 'duplicate', values, span: keySpan(row, promise), severity: promise.severity };
  });
}

function checkOrder({ promise, rows, required }: KeyedTable): Breach[] {
  const severity = promise.rows?.order;
  // No order is promised: a config that sets all of a kind's checks does not make one.
  if (severity === undefined) return [];
  const places = new Map(required.map((key, place) => [key, place]));
  const present = [...rows].filter(([key]) => places.has(key));
  const disordered = findDisordered(present.map(([key]) => places.get(key) ?? 0));
  return [...disordered].flatMap(index => {
    const [key, row] = present[index] ?? [];
    if (key === undefined || !row) return [];
    const after = required.slice(0, places.get(key)).findLast(candidate => rows.has(candidate)) ?? null;
    return [
      { check: 'row-order' as const, messageId: after === null ? 'first' : 'disordered', values: { key, after }, span: row.span, severity },
    ];
  });
}

/** The columns that a key's template names. */
function keyColumns(key: string): string[] {
  return [...key.matchAll(/\{\{([^{}]+)\}\}/g)].map(match => (match[1] ?? '').trim());
}

/** From the first cell that makes the key to the last. */
function keySpan(row: Item, { key = '' }: Table): Span {
  const spans = keyColumns(key)
    .map(column => spanOfCell(row, column))
    .filter(span => span !== undefined);
  if (spans.length === 0) return row.span;
  return [Math.min(...spans.map(span => span[0])), Math.max(...spans.map(span => span[1]))];
}
