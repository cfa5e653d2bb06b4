import type { Kind, KindMarks, List, Pack, Rule } from '../ruleset.ts';

/** What every run needs of the built-in packs: which documents they are for. */
export interface PackIndex {
  readonly packs: Readonly<Record<string, Pack>>;
  /** Marks, by the kind's id. */
  readonly kinds: Readonly<Record<string, Omit<KindMarks, 'lists'>>>;
  /** The packs with rules for a kind or format, or for `*`. */
  readonly lookers: Readonly<Record<string, readonly string[]>>;
}

/** The ids of all packs, for whoever asks which there are. */
export interface PackNames {
  /** The kinds that a rule looks at, by the rule's id. */
  readonly rules: Readonly<Record<string, readonly string[]>>;
  readonly lists: readonly string[];
}

/** What one pack holds, by id. */
export interface PackBody {
  readonly rules: Readonly<Record<string, Pick<Rule, 'kinds' | 'file'>>>;
  readonly kinds: Readonly<Record<string, Omit<Kind, 'id' | 'pack' | 'marks'>>>;
  readonly lists: Readonly<Record<string, Omit<List, 'id' | 'pack'>>>;
  /** The patterns of its rules and kinds that provably take linear time, and what is the same for RegExp. */
  readonly patterns: Readonly<Record<string, string>>;
}

/** Reads each of them; expensive, and only what is asked for. */
export interface PackTexts {
  readonly names: () => PackNames;
  readonly bodies: Readonly<Record<string, () => PackBody>>;
}
