/**
 * A stretch of a document: UTF-16 offsets into the text without its byte order mark, the end exclusive.
 * The same unit as ESLint's `range`. Lines and columns are made from it by `LineIndex` and only where they are shown.
 */
export type Span = readonly [start: number, end: number];

/** A place as people and ESLint count it: line and column 1-based, column in UTF-16 units. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** Where a finding stands: from `line:column` up to, not including, `endLine:endColumn`. */
export interface Location extends Point {
  readonly endLine: number;
  readonly endColumn: number;
}
