import { detailsOf } from '../message-details.ts';
import type { LintMessage } from '../result.ts';
import type { TextLines } from '../source/line-starts.ts';
import type { FindTable } from './find-tables.ts';
import { renderMarked } from './render-marked.ts';
import { renderTable, type Stretch } from './table-excerpt.ts';

/** Lines shown around a finding, and how long each may be. */
const around = 1;
const longest = 400;
const mostLines = 8;

/** What stands where a finding is, with the stretch marked: the table, or a few lines. */
export function renderExcerpt(message: LintMessage, lines: TextLines, findTable: FindTable): string {
  const stretch = stretchOf(message);
  const table = detailsOf(message).place.table === null ? null : findTable(stretch.line);
  return table === null ? renderLines(lines, stretch) : renderTable(lines, table, stretch);
}

function stretchOf({ line, column, endLine = line, endColumn = column }: LintMessage): Stretch {
  return { line, column, endLine, endColumn };
}

function renderLines(lines: TextLines, stretch: Stretch): string {
  const first = Math.max(1, stretch.line - around);
  const last = Math.min(lines.count, stretch.endLine + around, first + mostLines);
  const rendered: string[] = [];
  for (let line = first; line <= last; line += 1) {
    const hit = line >= stretch.line && line <= stretch.endLine;
    const text = renderMarked(lines.lineAt(line), hit ? markOf(lines.lineAt(line), line, stretch) : null, longest);
    rendered.push(renderLine(String(line), text, hit));
  }
  const rest = Math.min(lines.count, stretch.endLine) - last;
  if (rest > 0) rendered.push(renderLine('…', `${rest} more ${rest === 1 ? 'line' : 'lines'}`, false));
  return `<pre class="excerpt">${rendered.join('')}</pre>`;
}

function renderLine(number: string, content: string, hit: boolean): string {
  return `<span class="line"${hit ? ' aria-current="true"' : ''}><span class="${hit ? 'number hit' : 'number'}">${number}</span><span>${content}</span></span>`;
}

function markOf(text: string, line: number, stretch: Stretch): { readonly from: number; readonly to: number } {
  return {
    from: line === stretch.line ? stretch.column - 1 : 0,
    to: Math.min(text.length, line === stretch.endLine ? stretch.endColumn - 1 : text.length),
  };
}
