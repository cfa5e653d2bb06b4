import type { ValueType } from '../../facts/value.ts';

/** What a name means, by the lookup order of docs/architecture.md, "Names in rules". */
export type NameRef =
  | { readonly kind: 'let'; readonly name: string }
  | { readonly kind: 'entry'; readonly name: string }
  | { readonly kind: 'neighbour'; readonly direction: 'previous' | 'next'; readonly property: PropertyRef }
  | { readonly kind: 'ordinal'; readonly among: PropertyRef | null }
  | PropertyRef
  | { readonly kind: 'list'; readonly id: string }
  | { readonly kind: 'option'; readonly name: string }
  | { readonly kind: 'packOption'; readonly pack: string; readonly name: string }
  | DocumentRef
  | { readonly kind: 'related'; readonly alias: string; readonly ref: DocumentRef }
  | { readonly kind: 'exists'; readonly alias: string };

/** A property of an item: its value, what stood in the text, or its line; of `section` also its path. */
export interface PropertyRef {
  readonly kind: 'property';
  readonly name: string;
  readonly part: 'value' | 'raw' | 'line' | 'path';
}

/** What is said of a document as a whole. */
export type DocumentRef =
  | { readonly kind: 'document'; readonly property: string }
  | { readonly kind: 'frontmatter'; readonly key: string }
  | { readonly kind: 'frontmatterKeys' }
  | { readonly kind: 'data'; readonly path: string }
  | { readonly kind: 'dataKeys' }
  | { readonly kind: 'fields'; readonly name: string }
  | { readonly kind: 'fieldNames' }
  | { readonly kind: 'projection'; readonly source: SourceRef; readonly property: PropertyRef }
  | { readonly kind: 'count'; readonly source: SourceRef };

/** Where items come from within one document. */
export type SourceRef =
  | { readonly kind: 'table'; readonly id: string }
  | { readonly kind: 'view'; readonly name: string }
  | { readonly kind: 'collection'; readonly name: string };

/** Where items come from: this document, or a related one by its alias. */
export interface Source {
  readonly alias: string | null;
  readonly source: SourceRef;
}

/** A name with its type. */
export interface ResolvedName {
  readonly ref: NameRef;
  readonly type: ValueType;
}

/** A name that means nothing here: the names that would, and sometimes what to do. */
export interface UnknownName {
  readonly suggestions: readonly string[];
  readonly hint: string | null;
  /** What to say of a name that means something, but not here; null of one that means nothing. */
  readonly message: string | null;
}
