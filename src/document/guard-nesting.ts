import type { LineIndex } from './line-index.ts';
import type { Refusal } from './refusal.ts';

/** Quotes and lists nested deeper than this are refused. Real documents: at most 11. */
export const MAX_CONTAINER_DEPTH: number = 32;
/** List markers on one line cost their square; so much of it in all. */
const MAX_MARKER_COST = 100_000;
/** A lazy line (`> a` and then `b`) makes micromark look through its whole paragraph: paragraph lines times lazy lines, in all. */
const MAX_LAZY_COST = 10_000_000;

/** What is known of the containers above a line. Columns are 0-based, tabs expanded to 4 as CommonMark does. */
interface Nesting {
  /** The column at which each open list item's content starts, rising. */
  readonly columns: number[];
  /** How many `>` the paragraph above stood in. */
  quotes: number;
  /** Lines since the last blank one. */
  runLength: number;
  lazyCost: number;
  markerCost: number;
}

/** One line's container markers. */
interface Prefix {
  readonly quotes: number;
  readonly markers: number;
  /** Where the text starts; null on a blank line. */
  readonly textColumn: number | null;
  readonly fence: boolean;
}

/**
 * Finds containers nested so deep, or continued so lazily, that micromark's time grows with their square, in one pass over the lines.
 * Errs to the safe side: markers in code count too.
 */
export function guardNesting(text: string, lines: LineIndex): Refusal | null {
  const nesting: Nesting = { columns: [], quotes: 0, runLength: 0, lazyCost: 0, markerCost: 0 };
  for (let line = 1; line <= lines.count; line += 1) {
    const span = lines.spanOf(line);
    const prefix = readPrefix(text.slice(span[0], span[1]), nesting.columns);
    followLine(nesting, prefix);
    const reason = judgeNesting(nesting, prefix);
    if (reason !== null) return { reason, span };
  }
  return null;
}

function judgeNesting(nesting: Nesting, { quotes }: Prefix): string | null {
  if (nesting.columns.length + quotes > MAX_CONTAINER_DEPTH) return `quotes and lists are nested more than ${MAX_CONTAINER_DEPTH} deep`;
  if (nesting.markerCost > MAX_MARKER_COST) return 'too many list markers share their lines';
  if (nesting.lazyCost > MAX_LAZY_COST) return 'a paragraph in a quote or list goes on for too many lines without its marker or indent';
  return null;
}

function followLine(nesting: Nesting, { quotes, markers, textColumn, fence }: Prefix): void {
  if (textColumn === null && markers === 0) {
    nesting.runLength = 0;
    if (quotes === 0) nesting.quotes = 0;
    return;
  }
  nesting.runLength += 1;
  if (markers > 4) nesting.markerCost += markers * markers;
  const column = textColumn ?? Number.POSITIVE_INFINITY;
  const behind = quotes < nesting.quotes || column < (nesting.columns.at(-1) ?? 0);
  const lazy = markers === 0 && behind && nesting.runLength > 1 && !fence;
  if (lazy) nesting.lazyCost += nesting.runLength;
  else {
    nesting.quotes = quotes;
    closeItems(nesting.columns, column);
  }
}

/** List items end before a marker or text that stands left of their content. */
function closeItems(columns: number[], column: number): void {
  while ((columns.at(-1) ?? 0) > column) columns.pop();
}

/** A quote's mark, or a bullet or number before a blank or the line's end. */
const MARKER = /(>)|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/y;
const FENCE = /`{3}[^`]*$|~{3}/y;

/** Reads the markers at the start of a line and opens the list items that they start. */
function readPrefix(line: string, columns: number[]): Prefix {
  const rule = findRule(line);
  let place = skipBlanks(line, { index: 0, column: 0 });
  let quotes = 0;
  let markers = 0;
  for (let match = matchAt(MARKER, line, place.index); match !== null && place.index < rule; match = matchAt(MARKER, line, place.index)) {
    const end = { index: place.index + match[0].length, column: place.column + match[0].length };
    const next = skipBlanks(line, end);
    if (match[1] === undefined) {
      markers += 1;
      closeItems(columns, place.column);
      columns.push(contentColumn(end, next, line.length));
    } else quotes += 1;
    place = next;
  }
  return {
    quotes,
    markers,
    textColumn: place.index === line.length ? null : place.column,
    fence: matchAt(FENCE, line, place.index) !== null,
  };
}

interface Place {
  readonly index: number;
  readonly column: number;
}

/** CommonMark 5.2: content starts after up to four blanks, or one blank after the marker where there are more, or nothing follows. */
function contentColumn(marker: Place, text: Place, length: number): number {
  return text.column - marker.column > 4 || text.index === length ? marker.column + 1 : text.column;
}

function skipBlanks(line: string, { index, column }: Place): Place {
  let end = index;
  let reached = column;
  for (; line[end] === ' ' || line[end] === '\t'; end += 1) reached += line[end] === ' ' ? 1 : 4 - (reached % 4);
  return { index: end, column: reached };
}

/** Where a thematic break (`* * *`) starts that takes up the rest of the line: its marks are no list markers. */
function findRule(line: string): number {
  const end = line.trimEnd().length;
  const mark = line[end - 1];
  if (mark !== '-' && mark !== '*') return line.length;
  let start = end;
  let marks = 0;
  for (let index = end - 1; index >= 0 && (line[index] === mark || line[index] === ' ' || line[index] === '\t'); index -= 1) {
    if (line[index] !== mark) continue;
    marks += 1;
    start = index;
  }
  return marks >= 3 ? start : line.length;
}

function matchAt(pattern: RegExp, line: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(line);
}
