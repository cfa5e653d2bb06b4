import type { Item } from '../facts/item.ts';
import type { Cursor, RuleRun } from './cursor.ts';
import type { Reader } from './reader.ts';

/** For whom items are selected: a document, a rule's run in it (none for a view), and the rule's item where a `let` value selects for it. */
export interface SelectionInput {
  readonly reader: Reader;
  readonly run: RuleRun | null;
  readonly outer: Cursor | null;
}

/** With the document whose items these are. */
export interface SelectionPlace extends SelectionInput {
  readonly home: Reader;
}

/** One narrowing of items. */
export type Stage = (items: readonly Item[], place: SelectionPlace) => readonly Item[];
