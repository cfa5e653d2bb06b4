import type { Span } from '../document/span.ts';
import type { Item, TableRef } from '../facts/item.ts';
import { foldName } from '../facts/normalize-text.ts';
import type { Value } from '../facts/value.ts';

/** Keeps the rows of tables that have all the columns, under the names asked for: headers match by `foldName`. */
export function keepRowsWithColumns(items: readonly Item[], columns: readonly string[]): Item[] {
  const renamings = new Map<TableRef, ReadonlyMap<string, string> | null>();
  const kept: Item[] = [];
  for (const item of items) {
    if (!item.table) continue;
    let renaming = renamings.get(item.table);
    if (renaming === undefined) {
      renaming = findColumns(item.table, columns);
      renamings.set(item.table, renaming);
    }
    if (renaming !== null) kept.push(renaming.size === 0 ? item : renameProperties(item, renaming));
  }
  return kept;
}

/** Which column each name stands for, as far as the names differ; null where the table lacks one. */
function findColumns(table: TableRef, columns: readonly string[]): ReadonlyMap<string, string> | null {
  const byFoldedName = new Map<string, string>();
  for (const { name, text } of table.columns.toReversed()) byFoldedName.set(foldName(text), name).set(foldName(name), name);
  const renaming = new Map<string, string>();
  for (const column of columns) {
    const name = byFoldedName.get(foldName(column));
    if (name === undefined) return null;
    if (name !== column) renaming.set(column, name);
  }
  return renaming;
}

function renameProperties(item: Item, renaming: ReadonlyMap<string, string>): Item {
  const properties: Record<string, Value> = { ...item.properties };
  const spans: Record<string, Span> = { ...item.spans };
  const raws: Record<string, string> = { ...item.raws };
  for (const [to, from] of renaming) {
    copyKey(item.properties, properties, { from, to });
    copyKey(item.spans, spans, { from, to });
    copyKey(item.raws, raws, { from, to });
  }
  return Object.freeze({ ...item, properties: Object.freeze(properties), spans: Object.freeze(spans), raws: Object.freeze(raws) });
}

function copyKey<T>(
  source: Readonly<Record<string, T>>,
  target: Record<string, T>,
  { from, to }: { readonly from: string; readonly to: string },
): void {
  if (!Object.hasOwn(source, from)) return;
  Object.defineProperty(target, to, { value: source[from], enumerable: true, configurable: true, writable: true });
}
