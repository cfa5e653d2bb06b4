import type { Span } from '../../document/span.ts';

/** A text made from another, and the way back: where a stretch of it stands there. */
export interface MappedText {
  readonly text: string;
  /** The stretch that a stretch of this text stands for. */
  spanOf(start: number, end: number): Span;
}

/** A piece of a mapped text. As long as its span, they go together unit by unit; else it stands for the span as a whole. */
export interface TextPiece {
  readonly text: string;
  readonly span: Span;
}

/** Puts pieces together, in order. Looking up is a binary search. */
export function joinPieces(pieces: readonly TextPiece[]): MappedText {
  const starts: number[] = [];
  let text = '';
  for (const piece of pieces) {
    starts.push(text.length);
    text += piece.text;
  }
  const placeOf = (position: number, edge: 0 | 1): number => {
    // The end of a stretch belongs to the piece of its last unit.
    const index = lastAtMost(starts, position - edge);
    const piece = pieces[index];
    if (!piece) return 0;
    const inside = Math.min(Math.max(0, position - (starts[index] ?? 0)), piece.text.length);
    const exact = piece.text.length === piece.span[1] - piece.span[0];
    return exact ? piece.span[0] + inside : (piece.span[inside === 0 && edge === 0 ? 0 : edge] ?? 0);
  };
  return {
    text,
    spanOf(start, end) {
      const first = placeOf(start, 0);
      return [first, end > start ? Math.max(first, placeOf(end, 1)) : first];
    },
  };
}

/** A mapped text of a text that is itself mapped: one way back for both. */
export function composeMaps(inner: MappedText, outer: Pick<MappedText, 'spanOf'>): MappedText {
  return { text: inner.text, spanOf: (start, end) => outer.spanOf(...inner.spanOf(start, end)) };
}

/** The rest of a mapped text. */
export function sliceText({ text, spanOf }: MappedText, from: number): MappedText {
  return { text: text.slice(from), spanOf: (start, end) => spanOf(start + from, end + from) };
}

/** Words with a blank between them, as one text. */
export function joinWords(words: readonly { readonly mapped: () => MappedText }[]): MappedText {
  const maps = words.map(word => word.mapped());
  const starts: number[] = [];
  let text = '';
  for (const map of maps) {
    if (starts.length > 0) text += ' ';
    starts.push(text.length);
    text += map.text;
  }
  const placeOf = (position: number, edge: 0 | 1): number => {
    const index = lastAtMost(starts, position - edge);
    const map = maps[index];
    const inside = Math.min(position - (starts[index] ?? 0), map?.text.length ?? 0);
    return map?.spanOf(inside - edge, inside - edge + 1)[edge] ?? 0;
  };
  return {
    text,
    spanOf: (start, end) => [placeOf(start, 0), end > start ? Math.max(placeOf(start, 0), placeOf(end, 1)) : placeOf(start, 0)],
  };
}

/** The index of the last of the sorted numbers that is at most `limit`; 0 where none is. */
function lastAtMost(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
