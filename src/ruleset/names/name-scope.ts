import type { Collection } from '../../facts/collection.ts';
import type { Scalar, ValueType } from '../../facts/value.ts';
import type { KindFile } from '../../generated/kind-file.ts';
import type { LetValue, Option, RuleFile } from '../../generated/rule-file.ts';

/** A kind's file as far as names go. */
export type KindShape = Omit<KindFile, 'examples'>;
/** A rule's file as far as names go. */
export type RuleShape = Omit<RuleFile, 'examples'>;

/** Where names come from, the same for all rules of a ruleset. */
export interface NameSources {
  readonly collections: ReadonlyMap<string, Pick<Collection, 'name' | 'properties' | 'contained'>>;
  /** Kinds by full id. Null: the file is there but has mistakes, so names that depend on it are not checked. */
  readonly kinds: Pick<ReadonlyMap<string, KindShape | null>, 'get'>;
  /** All lists by full id. */
  readonly lists: ListNames;
  /** The options of packs, by the pack's name. Null, of one pack or at all: every option counts as known. */
  readonly packs: ReadonlyMap<string, Readonly<Record<string, Option>> | null> | null;
}

/** Lists by full id, as far as names go. */
export interface ListNames {
  has(id: string): boolean;
  keys(): Iterable<string>;
  /** The items, which tell the type of `list.<id>`; where they are not known, it is texts. */
  get?(id: string): readonly Scalar[] | null | undefined;
  /** Whether it is a list of commands, which only `matching` can use. */
  holdsCommands?(id: string): boolean;
}

/** The properties of the item at hand, by name. */
export interface ItemNames {
  readonly properties: ReadonlyMap<string, ValueType>;
  /** What to do where a column is not known, or null where all properties are. */
  readonly hint: string | null;
}

/** What a rule itself gives names to. */
export interface RuleNames {
  readonly lets: Readonly<Record<string, LetValue>>;
  readonly options: Readonly<Record<string, Option>>;
  /** The `as` name of an `each`. */
  readonly entry: { readonly name: string; readonly type: ValueType } | null;
  /** The rule's own scope: what its `let` values are made in. */
  readonly scope: () => NameScope;
}

/** All that a name can mean at one place of a rule or kind. */
export interface NameScope extends NameSources {
  /** Whose lists `list.<id>` means. */
  readonly pack: string;
  readonly kind: { readonly id: string; readonly file: KindShape } | null;
  /** Null in a view of a kind. */
  readonly rule: RuleNames | null;
  /** Null where there is no item: in `each`, or in a view's own name. */
  readonly item: ItemNames | null;
}
