import type { Table, TableRow } from 'mdast';
import type { FactContext } from './collection.ts';
import type { ColumnRef, TableRef } from './item.ts';
import { keepByContext } from './keep-by-context.ts';
import { type DeclaredTable, declareTables, matchTables } from './match-tables.ts';
import { foldName } from './normalize-text.ts';
import type { Place } from './outline.ts';
import { type ReadCell, readCells, spanOfRow } from './table-cells.ts';

/** A table of the document: what its rows and cells share. */
export interface ReadTable {
  readonly place: Place<Table>;
  readonly ref: TableRef;
  readonly declared: DeclaredTable | null;
  /** The rows below the header. */
  readonly rows: readonly TableRow[];
}

/** All tables of the document, in order, matched to those that the kind declares. Read once for tables, rows, cells and defects. */
export const readTables: (context: FactContext) => readonly ReadTable[] = keepByContext(context => {
  const { text } = context.document;
  const places = context.outline().places('table');
  const headers = places.map(({ node }) => (node.children[0] ? readCells(node.children[0], text) : []));
  const heads = places.map((place, index) => ({
    names: (headers[index] ?? []).map(cell => foldName(cell.text)),
    section: place.section ? foldName(place.section.text) : null,
    contained: place.container === 'prose' || place.container === 'list',
  }));
  const matched = matchTables(heads, declareTables(context.shape));
  return places.map((place, index) => {
    const declared = matched[index] ?? null;
    const columns = (headers[index] ?? []).map(cell => createColumn(cell, declared));
    const header = place.node.children[0] ? spanOfRow(place.node.children[0], text) : place.span;
    const ref = { ordinal: index + 1, id: declared?.id ?? null, header, span: place.span, columns: Object.freeze(columns) };
    return { place, ref: Object.freeze(ref), declared, rows: place.node.children.slice(1) };
  });
});

function createColumn(cell: ReadCell, declared: DeclaredTable | null): ColumnRef {
  const known = declared?.columns.get(foldName(cell.text));
  return Object.freeze({ name: known?.name ?? cell.text, text: cell.text, raw: cell.raw, declared: known !== undefined, span: cell.span });
}
