import type { List } from './ruleset.ts';

/** What one alternative of a kind's `match` asks of a file, as far as it can be told without parsing the file. */
export interface Mark {
  readonly paths?: readonly string[];
  /** Texts of which every path that `paths` take has one. */
  readonly within?: readonly string[];
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
  /** The ids of the lists whose items are names in it, and the lists that had these ids: with others the marks do not hold. */
  readonly names: readonly string[];
  readonly lists: Readonly<Record<string, List>>;
  /** The ids of the kinds that its documents relate to. */
  readonly related: readonly string[];
}

/** The marks of a kind, where they hold for these lists. */
export function marksWith(lists: KindMarks['lists'], marks: KindMarks | undefined): KindMarks | undefined {
  const isCurrent = marks && (marks.lists === lists || marks.names.every(id => lists[id] === marks.lists[id]));
  return isCurrent ? marks : undefined;
}
