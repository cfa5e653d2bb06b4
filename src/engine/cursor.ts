import type { Item } from '../facts/item.ts';
import type { Value } from '../facts/value.ts';
import type { Reader } from './reader.ts';

/** What holds for one rule in one document: its options, its `let` values, and what is worth keeping over its items. */
export interface RuleRun {
  readonly options: Readonly<Record<string, Value>>;
  readonly lets: ReadonlyMap<string, Read>;
  /** Selections that do not depend on the item, and indexes of those that do, by what they were made for. */
  readonly kept: Map<object, unknown>;
}

/** Stands for a `let` value that is being made: who meets it has come round in a circle. */
export const MAKING: unique symbol = Symbol('making');

/** An item in its sequence. It moves: one cursor walks all items of a rule, so that a test costs no allocation. */
export interface Cursor {
  item: Item;
  /** From 0. */
  index: number;
  sequence: readonly Item[];
  /** The document that the items are of. */
  readonly home: Reader;
  /** The document that the rule judges. */
  readonly reader: Reader;
  /** Null in a view of a kind, which knows no rule. */
  readonly run: RuleRun | null;
  /** The rule's own item, where this cursor walks a selection that a `let` value makes for it; else this cursor. */
  readonly root: Cursor;
  /** The `let` values made for the item so far. */
  lets: Map<string, Value | typeof MAKING> | null;
}

/** Reads a name's value at an item. Null: missing. */
export type Read = (cursor: Cursor) => Value;
/** Whether something holds at an item. */
export type Test = (cursor: Cursor) => boolean;

/** Where a cursor stands from the start: nowhere. */
export const NOWHERE: Item = Object.freeze({
  span: Object.freeze([0, 0] as const),
  container: 'prose',
  section: null,
  properties: Object.freeze({}),
  spans: Object.freeze({}),
  raws: Object.freeze({}),
});

/** What a cursor is made for. */
export type CursorParts = Pick<Cursor, 'sequence' | 'home' | 'reader' | 'run'> & { readonly root?: Cursor | null };

/** A cursor that stands nowhere yet. */
export function createCursor({ sequence, home, reader, run, root }: CursorParts): Cursor {
  const cursor: Omit<Cursor, 'root'> & { root: Cursor | null } = {
    item: NOWHERE,
    index: -1,
    sequence,
    home,
    reader,
    run,
    root: root ?? null,
    lets: null,
  };
  cursor.root ??= cursor as Cursor;
  return cursor as Cursor;
}

/** Puts the cursor on an item of its sequence. */
export function moveCursor(cursor: Cursor, index: number): void {
  cursor.item = cursor.sequence[index] ?? NOWHERE;
  cursor.index = index;
  cursor.lets = null;
}
