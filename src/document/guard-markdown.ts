import type { Root } from 'mdast';
import { guardInline } from './guard-inline.ts';
import { guardNesting } from './guard-nesting.ts';
import type { LineIndex } from './line-index.ts';
import type { Refusal } from './refusal.ts';

/** More lines are refused: each may be a block, and a block takes some 5 kB while it is parsed. */
export const MAX_LINES: number = 200_000;
/** More columns of a table are refused. */
export const MAX_TABLE_COLUMNS: number = 1000;

/** Why Markdown must not be parsed, or null. Linear, and about 100 times as fast as the parser. Checked before anything is parsed. */
export function guardMarkdown(text: string, lines: LineIndex, parseBlocks: (text: string) => Root): Refusal | null {
  return (
    guardLines(lines) ??
    guardMarks(text) ??
    guardTables(text, lines) ??
    guardNesting(text, lines) ??
    guardInline(text, lines, () => parseBlocks(text))
  );
}

function guardLines(lines: LineIndex): Refusal | null {
  return lines.count > MAX_LINES
    ? { reason: `it has ${lines.count} lines, more than ${MAX_LINES}`, span: lines.spanOf(MAX_LINES + 1) }
    : null;
}

/** `String.normalize` takes time with the square of a run of combining marks. */
function guardMarks(text: string): Refusal | null {
  const match = /[\u0300-\uffff]/.test(text) ? /\p{M}{31,}/u.exec(text) : null;
  return match && { reason: 'more than 30 combining marks follow one another', span: [match.index, match.index + match[0].length] };
}

/** A line that is as wide as no delimiter row of a table should be. */
function guardTables(text: string, lines: LineIndex): Refusal | null {
  for (let line = 1; line <= lines.count; line += 1) {
    const span = lines.spanOf(line);
    if (span[1] - span[0] < 2 * MAX_TABLE_COLUMNS) continue;
    const row = text.slice(span[0], span[1]);
    if (/^[|:\- \t>]+$/.test(row) && row.split('|').length > MAX_TABLE_COLUMNS)
      return { reason: `a table has more than ${MAX_TABLE_COLUMNS} columns`, span };
  }
  return null;
}
