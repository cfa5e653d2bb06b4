import type { TextLines } from '../source/line-starts.ts';
import type { TableLines } from './find-tables.ts';
import { type Mark, renderMarked } from './render-marked.ts';
import { chooseColumns, type ShownColumn } from './shown-columns.ts';
import { type RowCell, splitRow } from './split-row.ts';

/** How many rows are shown above and below the one that a finding stands in, and how much of a cell. */
const around = 1;
const longestCell = 300;
/** Words of shorter cells are not broken. */
const unbroken = 24;
/** How many columns fit on a phone. */
const mostFitting = 4;
/** A finding over many rows shows its first ones. */
const mostRows = 12;

/** A stretch that a finding stands on. Lines and columns 1-based, the end exclusive. */
export interface Stretch {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The table around a place, rendered, with the cell marked that the finding stands in, or the row. Of wide tables the columns near it are shown. */
export function renderTable(lines: TextLines, { header, last }: TableLines, stretch: Stretch): string {
  const from = Math.max(header + 2, stretch.line - around);
  const to = Math.min(last, stretch.endLine + around, from + mostRows);
  const columns = chooseColumns(splitRow(lines.lineAt(header)).length, hitColumns(lines.lineAt(stretch.line), stretch));
  const context = { lines, stretch, columns };
  const rows: string[] = [];
  if (from > header + 2) rows.push(renderGap(`${count(from - header - 2)} above`, columns));
  for (let line = from; line <= to; line += 1) rows.push(renderRow(context, line, 'td'));
  if (to < last) rows.push(renderGap(`${count(last - to)} below`, columns));
  // Scrolls on a phone, then: by keyboard too.
  const focus = columns.length > mostFitting ? ' tabindex="0"' : '';
  return `<table class="excerpt"${focus}><thead>${renderRow(context, header, 'th')}</thead><tbody>${rows.join('')}</tbody></table>`;
}

/** Says aloud what the outline shows. */
const current = ' aria-current="true"';

interface RowContext {
  readonly lines: TextLines;
  readonly stretch: Stretch;
  readonly columns: readonly ShownColumn[];
}

function renderRow({ lines, stretch, columns }: RowContext, line: number, cell: 'td' | 'th'): string {
  const text = lines.lineAt(line);
  const isHit = line >= stretch.line && line <= stretch.endLine;
  const cells = splitRow(text);
  const marked = new Set(isHit ? cells.filter(each => touches(each, line, stretch)) : []);
  const isWhole = isHit && (marked.size === 0 || (marked.size === cells.length && cells.length > 1));
  // More cells than the header has are what some findings are about.
  const shown = [...columns, ...cells.slice(columns.at(-1)?.end ?? 0).map((_, extra) => at((columns.at(-1)?.end ?? 0) + extra))];
  const rendered = shown.map(column => {
    if (column.end - column.start !== 1) return `<${cell} class="gap">…</${cell}>`;
    const place = cells[column.start];
    if (place === undefined) return `<${cell} class="absent"></${cell}>`;
    const isMarked = !isWhole && marked.has(place);
    const content = renderMarked(text.slice(place.start, place.end), isMarked ? markIn(place, line, stretch) : null, longestCell);
    const classes = [...(isMarked ? ['hit'] : []), ...(place.end - place.start > unbroken ? ['long'] : [])].join(' ');
    return `<${cell}${classes === '' ? '' : ` class="${classes}"`}${isMarked ? current : ''}>${content}</${cell}>`;
  });
  return `<tr${isWhole ? ` class="hit"${current}` : ''}><th class="number" scope="row">${line}</th>${rendered.join('')}</tr>`;
}

function at(index: number): ShownColumn {
  return { start: index, end: index + 1 };
}

/** The stretch within a cell, as offsets into its text. */
function markIn({ start, end }: RowCell, line: number, stretch: Stretch): Mark {
  const from = line === stretch.line ? stretch.column - 1 : start;
  const to = line === stretch.endLine ? stretch.endColumn - 1 : end;
  return { from: Math.max(0, from - start), to: Math.min(end, to) - start };
}

/** Whether a cell is what the finding stands on, or a part of it. A finding without width stands on the cell where it is. */
function touches({ start, end }: RowCell, line: number, stretch: Stretch): boolean {
  const from = line === stretch.line ? stretch.column - 1 : 0;
  const to = line === stretch.endLine ? stretch.endColumn - 1 : Number.POSITIVE_INFINITY;
  return from === to ? start <= from && from <= end : start < to && from < Math.max(end, start + 1);
}

function hitColumns(text: string, stretch: Stretch): readonly number[] {
  const cells = splitRow(text);
  const hit = cells.flatMap((cell, index) => (touches(cell, stretch.line, stretch) ? [index] : []));
  return hit.length === cells.length ? [] : hit;
}

function renderGap(text: string, columns: readonly ShownColumn[]): string {
  return `<tr class="gap"><td class="number"></td><td colspan="${Math.max(1, columns.length)}">${text}</td></tr>`;
}

function count(rows: number): string {
  return `${rows} more ${rows === 1 ? 'row' : 'rows'}`;
}
