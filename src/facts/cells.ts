import type { TableRow } from 'mdast';
import type { Collection, FactContext } from './collection.ts';
import { createItem } from './create-item.ts';
import { formattingOf } from './inline-formatting.ts';
import type { Item } from './item.ts';
import { type ReadTable, readTables } from './read-tables.ts';
import { keyOfRow, readRowValues } from './row-values.ts';
import { readCells } from './table-cells.ts';

/** The cells of all rows, without the headers. */
export const cells: Collection = {
  name: 'cells',
  description: 'Cells of tables, row by row.',
  needs: 'tree',
  properties: {
    column: { type: 'text', description: "Its column's name, or null where the row has more cells than the header." },
    text: { type: 'text', description: 'What stands in it.' },
    formatting: {
      type: 'texts',
      description: 'What its source is formatted with: code, emphasis, entity, escape, html, image, link, strikethrough, strong.',
    },
    key: { type: 'text', description: "Its row's key, or null." },
    id: { type: 'text', description: 'The id of its table, or null.' },
    rowOrdinal: { type: 'number', description: "Its row's place in the table, from 1." },
    columnOrdinal: { type: 'number', description: 'Its place in the row, from 1.' },
  },
  contained: true,
  collect: context =>
    readTables(context).flatMap(table => table.rows.flatMap((row, index) => createCells(context, { table, row, ordinal: index + 1 }))),
};

function createCells(context: FactContext, { table, row, ordinal }: { table: ReadTable; row: TableRow; ordinal: number }): Item[] {
  const found = readCells(row, context.document.text);
  const key = table.declared?.file.key === undefined ? null : keyOfRow(table, readRowValues(found, table).properties);
  return found.map((cell, index) =>
    createItem(context, {
      span: cell.span,
      container: table.place.container,
      section: table.place.section,
      table: table.ref,
      properties: {
        column: table.ref.columns[index]?.name ?? null,
        text: cell.text,
        formatting: formattingOf(cell.node.children, context.document.text),
        key,
        id: table.ref.id,
        rowOrdinal: ordinal,
        columnOrdinal: index + 1,
      },
      raws: cell.raw === cell.text ? {} : { text: cell.raw },
    }),
  );
}
