import type { TableRow } from 'mdast';
import type { Collection, FactContext } from './collection.ts';
import { createItem } from './create-item.ts';
import type { Item } from './item.ts';
import { normalizeText } from './normalize-text.ts';
import { type ReadTable, readTables } from './read-tables.ts';
import { keyOfRow, readRowValues } from './row-values.ts';
import { readCells, spanOfRow } from './table-cells.ts';
import type { Value } from './value.ts';

/** The rows of all tables, without their headers. */
export const rows: Collection = {
  name: 'rows',
  description: 'Rows of tables. Each column is a property by its name; a column named as a property below stands for it.',
  needs: 'tree',
  properties: {
    key: { type: 'text', description: "What names the row, by the declared table's key, or null." },
    id: { type: 'text', description: 'The id of its table, or null.' },
    tableOrdinal: { type: 'number', description: "Its table's place among the tables of the document, from 1." },
    cellCount: { type: 'number', description: 'How many cells stand in the row.' },
    columnCount: { type: 'number', description: 'How many columns the header has.' },
    text: { type: 'text', description: 'The whole line.' },
  },
  contained: true,
  collect: context => readTables(context).flatMap(table => table.rows.map(row => createRow(context, table, row))),
};

function createRow(context: FactContext, table: ReadTable, row: TableRow): Item {
  const { text: source } = context.document;
  const span = spanOfRow(row, source);
  const cells = readCells(row, source);
  const raw = source.slice(...span);
  const text = normalizeText(raw);
  // What a column does not shadow: set first, so that a column's value takes its place.
  const own: Record<string, Value> = {
    key: null,
    id: table.ref.id,
    tableOrdinal: table.ref.ordinal,
    cellCount: cells.length,
    columnCount: table.ref.columns.length,
    text,
  };
  const values = readRowValues(cells, table, own);
  if (!Object.hasOwn(values.spans, 'key')) own.key = keyOfRow(table, own);
  return createItem(context, {
    span,
    container: table.place.container,
    section: table.place.section,
    table: table.ref,
    properties: own,
    spans: values.spans,
    raws: raw === text || Object.hasOwn(values.spans, 'text') ? values.raws : { text: raw, ...values.raws },
  });
}
