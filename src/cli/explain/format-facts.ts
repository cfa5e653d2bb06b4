import type { LineIndex } from '../../document/line-index.ts';
import type { Item } from '../../facts/item.ts';
import type { Value } from '../../facts/value.ts';
import { sanitizeText } from '../../report/sanitize-text.ts';
import { formatTable } from '../../report/text-table.ts';

/** An item as JSON says it: its place, its properties, what stood in the text where that differs, and where properties stand that have a place of their own. */
export function describeItem(item: Item, lines: LineIndex): object {
  const at = Object.fromEntries(Object.entries(item.spans).map(([name, span]) => [name, lines.locationOf(span)]));
  return {
    ...lines.locationOf(item.span),
    properties: item.properties,
    ...(Object.keys(item.raws).length > 0 ? { raw: item.raws } : {}),
    ...(Object.keys(at).length > 0 ? { at } : {}),
  };
}

// Long texts would push everything else out of the window.
const maximumCell = 60;

// What every item has says least: it comes last. The line is part of the place.
const common = ['section', 'container'];

/** Items in columns: the place, then each property that any of them has. */
export function formatItems(items: readonly Item[], lines: LineIndex): string {
  if (items.length === 0) return 'There are none in this document.\n';
  const present = new Set(items.flatMap(item => Object.keys(item.properties)));
  for (const name of ['line', ...common]) present.delete(name);
  const names = [...present, ...common];
  const rows = items.map(item => {
    const { line, column } = lines.pointAt(item.span[0]);
    return [
      `${line}:${column}`,
      ...names.map(name => formatValue(Object.hasOwn(item.properties, name) ? item.properties[name] : undefined)),
    ];
  });
  return `${formatTable([['place', ...names.map(sanitizeText)], ...rows]).join('\n')}\n`;
}

/** How many items each table, view and collection has. */
export function formatOverview(counts: readonly (readonly [name: string, count: number])[], kind: string | null): string {
  const rows = counts.map(([name, count]) => [name, String(count)]);
  return `kind: ${kind ?? 'none'}\n\n${formatTable(rows, [{}, { align: 'right' }]).join('\n')}\n`;
}

function formatValue(value: Value | undefined): string {
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  const cut = text.length > maximumCell ? `${text.slice(0, maximumCell - 1)}…` : text;
  return sanitizeText(cut);
}
