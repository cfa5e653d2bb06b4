import type { Span } from '../document/span.ts';
import type { CommandWords } from './command-words.ts';
import type { Value } from './value.ts';

/** What an item stands in. The innermost of quote, code, comment, html and frontmatter decides before list, list before prose. */
export type Container = 'prose' | 'list' | 'quote' | 'code' | 'comment' | 'html' | 'frontmatter';

/** The heading, or the label of a declared section, that a place stands below; null at the top of a document. */
export interface SectionRef {
  /** The heading's normalised text. */
  readonly text: string;
  /** 1 to 6; a label stands between two levels, half a step below the heading that it stands under. */
  readonly level: number;
  /** Whether a bold label opens it, not a heading. */
  readonly isLabel: boolean;
  readonly span: Span;
  readonly parent: SectionRef | null;
}

/** One item of a collection of facts: plain JSON properties, each with a position where it came from the text. Frozen. */
export interface Item {
  /** The stretch that the item stands on as a whole: a row, a heading, a line. */
  readonly span: Span;
  readonly container: Container;
  readonly section: SectionRef | null;
  /** For rows and cells: the ids of the declared tables that its table was recognised as (mostly none or one), and all its column names. */
  readonly table?: TableRef;
  /** For commands that were read: their words. */
  readonly command?: CommandWords;
  /** The properties by name. Text is normalised (`normalizeText`). */
  readonly properties: Readonly<Record<string, Value>>;
  /** Where each property stands; a property without an entry stands where the item does. */
  readonly spans: Readonly<Record<string, Span>>;
  /** What stood in the text, for those properties where it differs from the normalised value. Rules read it as `<property>.raw`. */
  readonly raws: Readonly<Record<string, string>>;
}

/** The table of a row or cell, shared by all of them. */
export interface TableRef {
  /** 1-based, in document order. */
  readonly ordinal: number;
  /** The id under which the document's kind declares it, or null. */
  readonly id: string | null;
  /** The header's span: its line without the line's end. */
  readonly header: Span;
  readonly span: Span;
  readonly columns: readonly ColumnRef[];
}

/** One header cell. */
export interface ColumnRef {
  /** The declared name where the kind declares this column, else the normalised header text. Properties of rows go by this name. */
  readonly name: string;
  /** The header's text as it stands, normalised. */
  readonly text: string;
  readonly raw: string;
  readonly declared: boolean;
  readonly span: Span;
}
