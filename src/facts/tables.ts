import type { Collection, FactContext } from './collection.ts';
import { createItem } from './create-item.ts';
import type { Item } from './item.ts';
import { normalizeText } from './normalize-text.ts';
import { type ReadTable, readTables } from './read-tables.ts';

/** The tables of the document, each standing on its header. */
export const tables: Collection = {
  name: 'tables',
  description: 'Tables, each by its header.',
  needs: 'tree',
  properties: {
    id: { type: 'text', description: 'The id under which the kind declares it, or null.' },
    ordinal: { type: 'number', description: 'Its place among the tables of the document, from 1.' },
    columns: { type: 'texts', description: 'The names of its columns: as declared, else as they stand.' },
    columnCount: { type: 'number', description: 'How many columns the header has.' },
    rowCount: { type: 'number', description: 'How many rows stand below the header.' },
    text: { type: 'text', description: 'The header line.' },
  },
  contained: true,
  collect: context => readTables(context).map(table => createTableItem(context, table)),
};

function createTableItem(context: FactContext, { place, ref, rows }: ReadTable): Item {
  const raw = context.document.text.slice(...ref.header);
  const text = normalizeText(raw);
  return createItem(context, {
    span: ref.header,
    container: place.container,
    section: place.section,
    table: ref,
    properties: {
      id: ref.id,
      ordinal: ref.ordinal,
      columns: Object.freeze(ref.columns.map(column => column.name)),
      columnCount: ref.columns.length,
      rowCount: rows.length,
      text,
    },
    raws: raw === text ? {} : { text: raw },
  });
}
