import type { Span } from '../document/span.ts';
import { setOwn } from './create-item.ts';
import type { ReadTable } from './read-tables.ts';
import { type ReadCell, valueOfCell } from './table-cells.ts';
import type { Value } from './value.ts';

/** A row's properties by column. */
export interface RowValues {
  readonly properties: Record<string, Value>;
  readonly spans: Record<string, Span>;
  readonly raws: Record<string, string>;
}

/**
 * Reads a row by its table's columns. Of columns with the same name the first counts. A declared column without a cell is null;
 * an undeclared one has no property, so that short rows below a wide header stay cheap. They join the properties given.
 */
export function readRowValues(cells: readonly ReadCell[], table: ReadTable, properties: Record<string, Value> = {}): RowValues {
  const values: RowValues = { properties, spans: {}, raws: {} };
  for (const name of Object.keys(table.declared?.file.columns ?? {})) setOwn(values.properties, name, null);
  cells.forEach((cell, index) => {
    const name = table.ref.columns[index]?.name ?? '';
    if (name === '' || Object.hasOwn(values.spans, name)) return;
    const value = valueOfCell(cell, typeOfColumn(table, name));
    setOwn(values.properties, name, value);
    setOwn(values.spans, name, cell.span);
    if (cell.raw !== value) setOwn(values.raws, name, cell.raw);
  });
  return values;
}

/** The row's name by the template of its table, or null where there is none or a column of it has no value. */
export function keyOfRow(table: ReadTable, properties: Readonly<Record<string, Value>>): string | null {
  const template = table.declared?.file.key;
  if (template === undefined) return null;
  let complete = true;
  const key = template.replace(/\{\{\s{0,9}([^{}]{1,200}?)\s{0,9}\}\}/g, (_, name: string) => {
    const value = Object.hasOwn(properties, name) ? (properties[name] ?? null) : null;
    if (value === null) complete = false;
    return Array.isArray(value) ? value.join(', ') : String(value);
  });
  return complete ? key : null;
}

/** How the cells of a column are read: as the kind declares it, else as text. */
function typeOfColumn(table: ReadTable, name: string): 'text' | 'number' | 'texts' {
  const columns = table.declared?.file.columns ?? {};
  const type = (Object.hasOwn(columns, name) ? columns[name]?.type : undefined) ?? 'text';
  return type === 'command' ? 'text' : type;
}
