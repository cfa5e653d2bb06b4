import type { List } from './ruleset.ts';

/** What one alternative of a kind's `match` asks of a file, as far as it can be told without parsing the file. */
export interface Mark {
  readonly paths?: readonly string[];
  /** It names what only Markdown has. */
  readonly markdown?: true;
  /** It names what only YAML and JSON have. */
  readonly data?: true;
  /** Of each group one name must occur in the text, by all of its words, in lower case. Left out: the path alone decides. */
  readonly needles?: readonly (readonly (readonly string[])[])[];
}

/** What tells the documents of a kind from others, made when the rules were built, so that a kind need not be read for documents that are none of it. */
export interface KindMarks {
  /** Those of `match`, then those of `template.match`. */
  readonly alternatives: readonly Mark[];
  /** The lists whose items are names in it: with others than these in the ruleset, the marks do not hold. */
  readonly lists: readonly List[];
  /** The ids of the kinds that its documents relate to. */
  readonly related: readonly string[];
}
