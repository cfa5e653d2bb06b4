import type { Root } from 'mdast';
import { guardInline } from './guard-inline.ts';
import { guardNesting } from './guard-nesting.ts';
import type { LineIndex } from './line-index.ts';
import type { Refusal } from './refusal.ts';

/** More marks are refused: lines, list markers, pipes and inline delimiters. Each takes micromark 6 to 12 kB, so that this is some 1.5 GB. */
export const MAX_MARKS: number = 150_000;
/** More columns of a table are refused. */
export const MAX_TABLE_COLUMNS: number = 1000;

/** Why Markdown must not be parsed, or null. Linear, and some 40 times as fast as the parser. Checked before anything is parsed. */
export function guardMarkdown(text: string, lines: LineIndex, parseBlocks: (text: string) => Root): Refusal | null {
  return (
    guardSize(text, lines) ??
    guardCombining(text) ??
    guardTables(text, lines) ??
    guardNesting(text, lines) ??
    guardInline(text, lines, () => parseBlocks(text))
  );
}

function guardSize(text: string, lines: LineIndex): Refusal | null {
  if (text.length + lines.count <= MAX_MARKS) return null;
  const marks = lines.count + countMatches(text, /[*_`]+|[|[\]<>&\\]/g) + countMatches(text, /^[ \t>]*(?:[-+]|\d{1,9}[.)])/gm);
  return marks > MAX_MARKS ? { reason: `it has ${marks} lines, table cells and other marks, more than ${MAX_MARKS}`, span: [0, 0] } : null;
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) count += 1;
  return count;
}

/** `String.normalize` takes time with the square of a run of combining marks. */
function guardCombining(text: string): Refusal | null {
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
