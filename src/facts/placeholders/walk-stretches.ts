import type { Span } from '../../document/span.ts';

/** Stretches in order, none within another; asked for by places in rising order, so that all questions together are one walk. */
export interface Stretches<T> {
  /** The first stretch that overlaps this one, or null. */
  overlapping(span: Span): T | null;
}

/** See `Stretches`. */
export function walkStretches<T extends { readonly span: Span }>(stretches: readonly T[]): Stretches<T> {
  let next = 0;
  return {
    overlapping([start, end]) {
      while ((stretches[next]?.span[1] ?? end) <= start) next += 1;
      const stretch = stretches[next];
      return stretch && stretch.span[0] < end ? stretch : null;
    },
  };
}
