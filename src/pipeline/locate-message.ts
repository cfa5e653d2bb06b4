import type { Span } from '../document/span.ts';
import type { Facts } from '../facts/facts.ts';
import type { Item } from '../facts/item.ts';
import type { MessagePlace, TablePlace } from '../report/message-details.ts';

/** Tells where a stretch of the document stands, as people name it. Each place is found by halving, so many findings in a long document stay cheap. */
export type Locate = (span: Span) => MessagePlace;

/** The places of a document. */
export function createLocator(facts: Facts): Locate {
  if (facts.document.format !== 'markdown') {
    const locateValue = createValueLocator(facts);
    return span => ({ section: null, table: null, path: locateValue(span) });
  }
  const headings = facts.items('headings').filter(({ container }) => container === 'prose');
  const [tables, rows, keys] = [facts.items('tables'), facts.items('rows'), facts.items('frontmatter')];
  return span => {
    const key = lastBefore(keys, span[0]);
    return {
      section: textOf(lastBefore(headings, span[0])?.properties.text),
      table: locateRow(lastBefore(rows, span[0]), span) ?? locateHeader(lastBefore(tables, span[0]), span),
      path: key && contains(key.span, span) ? textOf(key.properties.key) : null,
    };
  };
}

function locateRow(row: Item | undefined, span: Span): TablePlace | null {
  if (!row?.table || !contains(row.span, span)) return null;
  const { id, ordinal, columns } = row.table;
  const column = columns.find(({ name }) => Object.hasOwn(row.spans, name) && contains(row.spans[name] ?? row.span, span));
  const first = columns[0]?.name ?? '';
  const key = textOf(row.properties.key) ?? (Object.hasOwn(row.properties, first) ? textOf(row.properties[first]) : null);
  return { id, ordinal, row: key, column: column?.name ?? null };
}

function locateHeader(table: Item | undefined, span: Span): TablePlace | null {
  if (!table?.table || !contains(table.table.header, span)) return null;
  const { id, ordinal, columns } = table.table;
  return { id, ordinal, row: null, column: columns.find(column => contains(column.span, span))?.name ?? null };
}

/** Values stand depth first: where the last one that begins before does not hold the place, one of its parents does. */
function createValueLocator(facts: Facts): (span: Span) => string | null {
  const values = facts.items('values');
  const byPath = new Map(values.map(item => [String(item.properties.path), item]));
  return span => {
    let item = lastBefore(values, span[0]);
    while (item && !contains(item.span, span)) item = parentOf(item, byPath);
    return item ? String(item.properties.path) : null;
  };
}

/** The value of an empty key has the path of what holds it: no way up leads on from there. */
function parentOf({ properties: { path, parent } }: Item, byPath: ReadonlyMap<string, Item>): Item | undefined {
  return String(parent).length < String(path).length ? byPath.get(String(parent)) : undefined;
}

/** The last item that begins at or before an offset. The items stand in the document's order. */
function lastBefore(items: readonly Item[], offset: number): Item | undefined {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.span[0] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}

function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

function textOf(value: unknown): string | null {
  return value === null || value === undefined ? null : Array.isArray(value) ? value.join(', ') : String(value);
}
