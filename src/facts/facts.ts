import type { ParsedDocument } from '../document/document.ts';
import type { FactContext } from './collection.ts';
import type { Item } from './item.ts';

/** A document's facts: each collection is collected when first asked for, once, and frozen. */
export interface Facts {
  readonly document: ParsedDocument;
  readonly context: FactContext;
  items(collection: string): readonly Item[];
}
