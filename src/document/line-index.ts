import type { Location, Point, Span } from './span.ts';

/** Lines of a text and the way between offsets and lines. CR LF, LF and CR each end a line. */
export interface LineIndex {
  /** How many lines there are; a text that ends with a line's end has an empty last line. */
  readonly count: number;
  pointAt(offset: number): Point;
  /** Clamped to the line. */
  offsetAt(point: Point): number;
  locationOf(span: Span): Location;
  /** The line's span without its end. 1-based. */
  spanOf(line: number): Span;
}
