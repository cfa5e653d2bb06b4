/** A place in a text. Both 1-based, the column in UTF-16 units. */
export interface TextPoint {
  readonly line: number;
  readonly column: number;
}

/** Where the lines of a text are, as linters count them: ended by LF, CRLF or CR; a byte order mark at the start is no character of the first. */
export interface TextLines {
  readonly count: number;
  /** The text of a line without its end; empty beyond the last. 1-based. */
  lineAt(line: number): string;
  /** The place of an offset into the text without its byte order mark. */
  pointAt(offset: number): TextPoint;
  /** What stands between two places, the end exclusive. */
  textBetween(start: TextPoint, end: TextPoint): string;
}

/** Reads the lines of a text. */
export function readTextLines(source: string): TextLines {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  const offsetOf = ({ line, column }: TextPoint): number => Math.min(text.length, (starts[line - 1] ?? text.length) + column - 1);
  return {
    count: starts.length,
    lineAt: line => text.slice(starts[line - 1] ?? text.length, starts[line] ?? text.length).replace(/[\r\n]+$/, ''),
    pointAt: offset => {
      const index = lastAtMost(starts, offset);
      return { line: index + 1, column: offset - (starts[index] ?? 0) + 1 };
    },
    textBetween: (start, end) => text.slice(offsetOf(start), offsetOf(end)),
  };
}

function lastAtMost(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
