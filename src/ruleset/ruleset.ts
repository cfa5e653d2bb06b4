import type { Value } from '../facts/value.ts';
import type { KindFile, Variant } from '../generated/kind-file.ts';
import type { Command, ListFile } from '../generated/list-file.ts';
import type { PackFile } from '../generated/pack-file.ts';
import type { RuleFile } from '../generated/rule-file.ts';

/** A rule that has been checked: every name in it is known, every reference full. */
export interface Rule {
  /** <pack>/<file name> */
  readonly id: string;
  readonly pack: string;
  /** Full kind ids, or `markdown`, `yaml`, `json`, `jsonl`, `*`. */
  readonly kinds: readonly string[];
  readonly file: Omit<RuleFile, 'examples'>;
}

/** What a kind is known by. */
export type KindShape = Omit<KindFile, 'examples' | 'variants'>;

/** A kind that has been checked. */
export interface Kind {
  /** <pack>/<file name> */
  readonly id: string;
  readonly pack: string;
  /** As the options of its pack have it. */
  readonly file: KindShape;
  readonly variants?: readonly Variant[] | undefined;
  /** Without any variant, where `file` has some. */
  readonly base?: KindShape | undefined;
  /** Of a built-in kind as it was built: what documents of it have, so that `file` need not be read for others. */
  readonly marks?: KindMarks;
}

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

export interface List {
  readonly id: string;
  readonly pack: string;
  /** With what it extends already in. Empty where it holds commands. */
  readonly items: readonly (string | number)[];
  /** Patterns, with what it extends already in; left out where it holds items. */
  readonly commands?: readonly Command[] | undefined;
  readonly file: Pick<ListFile, 'docs'>;
  readonly variants?: NonNullable<ListFile['variants']> | undefined;
  /** Without any variant, where the list has some for the options of its pack. */
  readonly base?: Pick<List, 'items' | 'commands'> | undefined;
}

export interface Pack {
  readonly name: string;
  readonly file: PackFile;
  /** Its options, where a config gives some; else they have their defaults. */
  readonly options?: Readonly<Record<string, Value>>;
}

/** Everything that packs hold, by id: plain data, of which the built-in one is read where it is looked at (late/open-packs.ts). */
export interface Ruleset {
  readonly packs: Readonly<Record<string, Pack>>;
  readonly rules: Readonly<Record<string, Rule>>;
  readonly kinds: Readonly<Record<string, Kind>>;
  readonly lists: Readonly<Record<string, List>>;
}

/** ESLint's numbers: 1 warns, 2 is an error. */
export type Severity = 1 | 2;

/** What a config says of one rule, for one file. */
export interface RuleSetting {
  readonly severity: 0 | Severity;
  readonly options: Readonly<Record<string, Value>>;
}
