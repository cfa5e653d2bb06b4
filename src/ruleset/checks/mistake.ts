import type { Span } from '../../document/span.ts';

/** Keys and indexes from the root of a JSON file to a value. */
export type JsonPath = readonly (string | number)[];

/** A mistake as the checks report it: where in the JSON, not yet where in the text. */
export interface Mistake {
  readonly path: JsonPath;
  /** Whether the key itself is wrong, its value (default), or something that should stand in the object or array. */
  readonly on?: 'key' | 'value' | 'start';
  /** For a value that is text: the stretch of it that is wrong, in UTF-16 units of the decoded text. */
  readonly within?: Span;
  readonly message: string;
  /** The unknown name and what was known there: the nearest becomes the suggestion. */
  readonly unknown?: { readonly name: string; readonly known: Iterable<string> };
}

export type Report = (mistake: Mistake) => void;
