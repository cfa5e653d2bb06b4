import type { Span } from '../document/span.ts';
import type { Item } from '../facts/item.ts';

/** Where a row's cell of a column stands; undefined where the row has none. Own cells only: a column may well be called "constructor". */
export function spanOfCell(row: Item, column: string): Span | undefined {
  return Object.hasOwn(row.spans, column) ? row.spans[column] : undefined;
}
