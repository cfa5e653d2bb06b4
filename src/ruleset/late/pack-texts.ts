import type { KindMarks } from '../kind-marks.ts';
import type { Kind, List, Pack, Rule } from '../ruleset.ts';

/** What is known of the built-in packs before any of them is read: ids, and what tells which documents they are for. */
export interface PackIndex {
  readonly packs: Readonly<Record<string, Pack>>;
  /** The kinds that a rule looks at, by the rule's id. */
  readonly rules: Readonly<Record<string, readonly string[]>>;
  /** By id; lists by their ids. */
  readonly kinds: Readonly<Record<string, Omit<KindMarks, 'lists'> & { readonly lists: readonly string[] }>>;
  /** Ids. */
  readonly lists: readonly string[];
}

/** All else of one pack, by id. */
export interface PackBody {
  readonly rules: Readonly<Record<string, Pick<Rule, 'file'>>>;
  readonly kinds: Readonly<Record<string, Omit<Kind, 'id' | 'pack' | 'marks'>>>;
  readonly lists: Readonly<Record<string, Omit<List, 'id' | 'pack'>>>;
  /** The patterns of its rules and kinds that provably take linear time, and what is the same for RegExp. */
  readonly patterns: Readonly<Record<string, string>>;
}
