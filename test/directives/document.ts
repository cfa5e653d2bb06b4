import type { LineIndex } from '../../src/document/line-index.ts';
import type { Span } from '../../src/document/span.ts';
import type { Item } from '../../src/facts/item.ts';

/** A line index for tests: short texts with LF. */
export function linesOf(text: string): LineIndex {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(match => match.index + 1)];
  const pointAt = (offset: number) => {
    const line = starts.filter(start => start <= offset).length;
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
  return {
    count: starts.length,
    pointAt,
    offsetAt: ({ line, column }) => (starts[line - 1] ?? 0) + column - 1,
    locationOf: ([start, end]) => {
      const [from, to] = [pointAt(start), pointAt(end)];
      return { ...from, endLine: to.line, endColumn: to.column };
    },
    spanOf: line => [starts[line - 1] ?? 0, (starts[line] ?? text.length + 1) - 1],
  };
}

/** All comments of a text as facts would have them. */
export function commentsOf(text: string): Item[] {
  return [...text.matchAll(/<!--[\s\S]*?-->/g)].map(match => ({
    span: [match.index, match.index + match[0].length] as Span,
    container: 'prose',
    section: null,
    properties: { text: match[0].slice(4, -3).trim() },
    spans: {},
    raws: {},
  }));
}
