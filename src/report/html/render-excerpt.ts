import { detailsOf } from '../message-details.ts';
import type { LintMessage } from '../result.ts';
import type { TextLines } from '../source/line-starts.ts';
import { escapeLine } from './escape-html.ts';
import { renderTable, type Stretch } from './table-excerpt.ts';

/** Lines shown around a finding, and how long each may be. */
const around = 1;
const longest = 400;
const mostLines = 8;

/** What stands where a finding is, with the stretch marked: the table, or a few lines. */
export function renderExcerpt(message: LintMessage, lines: TextLines): string {
  const stretch = stretchOf(message);
  const table = detailsOf(message).place.table === null ? null : renderTable(lines, stretch);
  return table ?? renderLines(lines, stretch);
}

function stretchOf({ line, column, endLine = line, endColumn = column }: LintMessage): Stretch {
  return { line, column, endLine, endColumn };
}

function renderLines(lines: TextLines, stretch: Stretch): string {
  const first = Math.max(1, stretch.line - around);
  const last = Math.min(lines.count, stretch.endLine + around, first + mostLines);
  const rendered: string[] = [];
  for (let line = first; line <= last; line += 1) {
    rendered.push(`<span class="number">${line}</span>${renderLine(lines.lineAt(line), line, stretch)}`);
  }
  return `<pre class="excerpt">${rendered.join('\n')}</pre>`;
}

function renderLine(text: string, line: number, stretch: Stretch): string {
  const isHit = line >= stretch.line && line <= stretch.endLine;
  const from = !isHit ? 0 : line === stretch.line ? stretch.column - 1 : 0;
  const to = !isHit ? 0 : line === stretch.endLine ? stretch.endColumn - 1 : text.length;
  if (to <= from) return escapeLine(cut(text));
  // A long line is shown from a little before the finding on.
  const begin = from > longest / 2 ? from - 40 : 0;
  const before = `${begin > 0 ? '…' : ''}${escapeLine(text.slice(begin, from))}`;
  return `${before}<mark>${escapeLine(cut(text.slice(from, to)))}</mark>${escapeLine(cut(text.slice(to)))}`;
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
