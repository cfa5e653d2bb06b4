import type { Location, Point, Span } from './span.ts';

/** Lines of a text and the way between offsets and lines. CR LF, LF and CR each end a line. */
export interface LineIndex {
  /** How many lines there are; a text that ends with a line's end has an empty last line. */
  readonly count: number;
  /** Clamped to the text. An offset between CR and LF belongs to the line that they end. */
  pointAt(offset: number): Point;
  /** Clamped to the line. */
  offsetAt(point: Point): number;
  locationOf(span: Span): Location;
  /** The line's span without its end. 1-based; clamped to the first and last line. */
  spanOf(line: number): Span;
}

/** Indexes the lines of a text in one pass. Columns count UTF-16 units: a tab is one, an emoji two. */
export function createLineIndex(text: string): LineIndex {
  const starts = findLineStarts(text);
  const startOf = (line: number): number => starts[line - 1] ?? 0;
  const clampLine = (line: number): number => Math.min(Math.max(1, Math.trunc(line)), starts.length);
  const spanOf = (line: number): Span => {
    const index = clampLine(line);
    const start = startOf(index);
    return [start, index === starts.length ? text.length : endBefore(text, startOf(index + 1))];
  };
  const pointAt = (offset: number): Point => {
    const place = Math.min(Math.max(0, offset), text.length);
    const line = countUpTo(starts, place);
    return { line, column: place - startOf(line) + 1 };
  };
  return {
    count: starts.length,
    spanOf,
    pointAt,
    offsetAt: ({ line, column }) => {
      const [start, end] = spanOf(line);
      return Math.min(Math.max(start, start + column - 1), end);
    },
    locationOf: ([start, end]) => {
      const last = pointAt(end);
      return { ...pointAt(start), endLine: last.line, endColumn: last.column };
    },
  };
}

/** The offsets at which lines start. `indexOf` runs at the speed of memory, so most texts cost next to nothing. */
function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  let feed = nextIndex(text, '\n', 0);
  let carriage = nextIndex(text, '\r', 0);
  while (feed < text.length || carriage < text.length) {
    const end = carriage + 1 === feed ? feed : Math.min(feed, carriage);
    starts.push(end + 1);
    if (feed <= end) feed = nextIndex(text, '\n', end + 1);
    if (carriage <= end) carriage = nextIndex(text, '\r', end + 1);
  }
  return starts;
}

function nextIndex(text: string, mark: string, from: number): number {
  const index = text.indexOf(mark, from);
  return index === -1 ? Number.POSITIVE_INFINITY : index;
}

/** The offset at which the line ends whose end stands right before `next`. */
function endBefore(text: string, next: number): number {
  return text[next - 1] === '\n' && text[next - 2] === '\r' ? next - 2 : next - 1;
}

/** How many of the sorted numbers are at most `limit`, by binary search. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
