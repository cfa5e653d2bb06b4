import type { LintMessage } from '../report/result.ts';

/** Lines, 1-based, both ends inclusive. */
export type LineRange = readonly [first: number, last: number];

/** The lines of a file that have changed: sorted ranges that do not meet, or all of them. */
export type ChangedLines = 'all' | readonly LineRange[];

/** Whether a message stands on one of these lines, with its beginning, its end or what is between. */
export function isOnLines({ line, endLine = line, endColumn }: LintMessage, lines: ChangedLines): boolean {
  if (lines === 'all') return true;
  // The end is exclusive: what ends before the first character of a line does not stand on it.
  const last = endColumn === 1 && endLine > line ? endLine - 1 : endLine;
  const range = lines[countEndingBefore(lines, line)];
  return range !== undefined && range[0] <= last;
}

function countEndingBefore(ranges: readonly LineRange[], line: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.[1] ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Git's lines end with LF only; a document's with CR too. The same lines, as the document counts them. */
export function toDocumentLines(lines: ChangedLines, text: string): ChangedLines {
  if (lines === 'all' || !/\r(?!\n)/.test(text)) return lines;
  const starts = [1];
  let line = 1;
  for (const [end] of text.matchAll(/\r\n?|\n/g)) {
    line += 1;
    if (end !== '\r') starts.push(line);
  }
  const startOf = (index: number): number => starts[index - 1] ?? line + 1;
  return lines.map(([first, last]) => [startOf(first), startOf(last + 1) - 1]);
}
