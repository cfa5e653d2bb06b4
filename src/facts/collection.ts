import type { ParsedDocument } from '../document/document.ts';
import type { Item } from './item.ts';
import type { Outline } from './outline.ts';
import type { Shape } from './shape.ts';
import type { ValueType } from './value.ts';

/** One property of a collection's items, as an author sees it. */
export interface Property {
  readonly type: ValueType;
  readonly description: string;
}

/** What a collection reads from. `outline` and `tree` need the Markdown tree; `text` and `data` do not. */
export type Need = 'text' | 'data' | 'tree';

/** What a fact can draw on. Everything is computed on first use and kept for the document. */
export interface FactContext {
  readonly document: ParsedDocument;
  readonly shape: Shape;
  /** The id of the document's kind and its form, or null. */
  readonly kind: string | null;
  readonly form: 'filled' | 'template';
  /**
   * One linear walk over the tree: its nodes by type with container and section.
   *
   * @internal
   */
  outline(): Outline;
  /** The items of another collection. */
  items(collection: string): readonly Item[];
  /** The files of the document's folder, as paths from it with forward slashes; null where nobody listed them. */
  readonly files: readonly string[] | null;
}

/** A collection of facts: one file each in this folder, found by the generated index. */
export interface Collection {
  readonly name: string;
  readonly description: string;
  readonly needs: Need;
  /** The properties every item has. Rows have their columns besides. */
  readonly properties: Readonly<Record<string, Property>>;
  /** Whether only prose and list items count unless a rule asks for other containers. */
  readonly contained: boolean;
  /** Loads what `collect` needs and few documents do; awaited before. */
  readonly prepare?: () => Promise<void>;
  collect(context: FactContext): Item[];
}
