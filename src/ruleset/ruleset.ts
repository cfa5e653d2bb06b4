import type { Value } from '../facts/value.ts';
import type { KindFile } from '../generated/kind-file.ts';
import type { ListFile } from '../generated/list-file.ts';
import type { PackFile } from '../generated/pack-file.ts';
import type { RuleFile } from '../generated/rule-file.ts';

/** A rule that has been checked: every name in it is known, every reference full. */
export interface Rule {
  /** <pack>/<file name> */
  readonly id: string;
  readonly pack: string;
  /** Full kind ids, or `markdown`, `yaml`, `json`, `*`. */
  readonly kinds: readonly string[];
  readonly file: Omit<RuleFile, 'examples'>;
}

/** A kind that has been checked. */
export interface Kind {
  /** <pack>/<file name> */
  readonly id: string;
  readonly pack: string;
  readonly file: Omit<KindFile, 'examples'>;
}

export interface List {
  readonly id: string;
  readonly pack: string;
  /** With what it extends already in. */
  readonly items: readonly (string | number)[];
  readonly file: Pick<ListFile, 'docs'>;
}

export interface Pack {
  readonly name: string;
  readonly file: PackFile;
}

/** Everything that packs hold, by id; plain data, so that the built-in one is compiled into the bundle as it is. */
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
