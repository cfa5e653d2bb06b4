import type { TextLines } from '../source/line-starts.ts';
import { escapeHtml } from './escape-html.ts';
import { type RowCell, splitRow } from './split-row.ts';

/** How many rows are shown above and below the one that a finding stands in. */
const around = 2;
const delimiterRow = /^[\s>]*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** A stretch that a finding stands on. Lines and columns 1-based, the end exclusive. */
export interface Stretch {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The table around a place, rendered, with the cell marked that the finding stands in, or the row; null where no table is. */
export function renderTable(lines: TextLines, stretch: Stretch): string | null {
  const header = findHeader(lines, stretch.line);
  if (header === null) return null;
  const first = Math.max(header + 2, stretch.line - around);
  const last = Math.min(lastRow(lines, stretch.line, header), stretch.line + around);
  const rows: string[] = [];
  if (first > header + 2) rows.push(renderGap(`${first - header - 2} more above`, lines.lineAt(header)));
  for (let line = first; line <= last; line += 1) rows.push(renderRow(lines.lineAt(line), { line, stretch, cell: 'td' }));
  const below = lastRow(lines, last, header) - last;
  if (below > 0) rows.push(renderGap(`${below} more below`, lines.lineAt(header)));
  const head = renderRow(lines.lineAt(header), { line: header, stretch, cell: 'th' });
  return `<table class="excerpt"><thead>${head}</thead><tbody>${rows.join('')}</tbody></table>`;
}

/** The header's line: the one above the delimiter row, upwards from a place. No further than tables are long in practice. */
function findHeader(lines: TextLines, line: number): number | null {
  const isHeader = delimiterRow.test(lines.lineAt(line + 1)) && lines.lineAt(line).includes('|');
  if (isHeader) return line;
  for (let current = line; current > 1 && line - current < 20_000; current -= 1) {
    const text = lines.lineAt(current);
    if (!text.includes('|') && !delimiterRow.test(text)) return null;
    if (delimiterRow.test(text) && text.includes('-')) return current - 1;
  }
  return null;
}

function lastRow(lines: TextLines, line: number, header: number): number {
  let last = Math.max(line, header + 1);
  while (last < lines.count && last - line < 20_000 && lines.lineAt(last + 1).includes('|')) last += 1;
  return last;
}

interface RowContext {
  readonly line: number;
  readonly stretch: Stretch;
  readonly cell: 'td' | 'th';
}

function renderRow(text: string, { line, stretch, cell }: RowContext): string {
  const isHit = line >= stretch.line && line <= stretch.endLine;
  const cells = splitRow(text);
  const marked = isHit ? cells.filter(each => touches(each, line, stretch)) : [];
  const isWhole = isHit && (marked.length === 0 || marked.length === cells.length);
  const rendered = cells.map(each => {
    const content = escapeHtml(text.slice(each.start, each.end)) || '&nbsp;';
    return !isWhole && marked.includes(each) ? `<${cell} class="hit"><mark>${content}</mark></${cell}>` : `<${cell}>${content}</${cell}>`;
  });
  return `<tr${isWhole ? ' class="hit"' : ''}><th class="number" scope="row">${line}</th>${rendered.join('')}</tr>`;
}

/** Whether a cell is what the finding stands on, or a part of it. A finding without width stands on the cell where it is. */
function touches({ start, end }: RowCell, line: number, stretch: Stretch): boolean {
  const from = line === stretch.line ? stretch.column - 1 : 0;
  const to = line === stretch.endLine ? stretch.endColumn - 1 : Number.POSITIVE_INFINITY;
  return from === to ? start <= from && from <= end : start < to && from < Math.max(end, start + 1);
}

function renderGap(text: string, header: string): string {
  return `<tr class="gap"><th class="number"></th><td colspan="${Math.max(1, splitRow(header).length)}">${text}</td></tr>`;
}
