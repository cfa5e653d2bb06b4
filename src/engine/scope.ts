import type { Facts } from '../facts/facts.ts';
import type { Scalar, Value } from '../facts/value.ts';
import type { Command } from '../generated/list-file.ts';
import type { Kind } from '../ruleset/ruleset.ts';

/** A document as rules see it: its facts and its kind. */
export interface RelatedScope {
  readonly facts: Facts;
  readonly kind: Kind | null;
}

/** All that the rules of one document can look at. Nothing in it may change while it is in use: arrays made from it are kept. */
export interface DocumentScope extends RelatedScope {
  /** The kinds of the ruleset by full id: what the names under an alias mean is decided by the kind declared for it, present or not. */
  readonly kinds: Readonly<Record<string, Kind>>;
  /** The related documents by alias; null where there is none. */
  readonly related: ReadonlyMap<string, RelatedScope | null>;
  /** The members of a list by its full id; of an unknown one, none. */
  listItems(id: string): readonly Scalar[];
  /** The value of a pack's option; without it, or of an unknown one, null. */
  packOption?(pack: string, name: string): Value;
  /** The patterns of a list of commands by its full id; of another, none. The same array whenever it is asked for: what is compiled of it is kept. */
  listCommands(id: string): readonly Command[];
}
