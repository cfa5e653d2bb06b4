import type { ParsedDocument } from '../document/document.ts';
import type { Item } from '../facts/item.ts';
import type { Scalar, Value } from '../facts/value.ts';
import type { Command } from '../generated/list-file.ts';
import type { DocumentRef, SourceRef } from '../ruleset/names/name-ref.ts';
import type { Kind } from '../ruleset/ruleset.ts';
import type { SchemaCompiler } from '../ruleset/schema/schema-validator.ts';

/** Reads a document for rules. Every array is made once per document and kept, so that what is built upon it (sets, indexes) can be kept too. */
export interface Reader {
  readonly document: ParsedDocument;
  readonly kind: Kind | null;
  readonly kinds: Readonly<Record<string, Kind>>;
  /** All items of a collection, wherever they stand. */
  all(collection: string): readonly Item[];
  /** The items of a table, view or collection, in prose and lists only where the collection counts those only. */
  items(source: SourceRef): readonly Item[];
  value(ref: DocumentRef): Value;
  /** Null: there is no such document. */
  related(alias: string): Reader | null;
  list(id: string): readonly Scalar[];
  /** The patterns of a list of commands. */
  commands(id: string): readonly Command[];
  /** The value of a pack's option. */
  packOption(pack: string, name: string): Value;
  /** For views whose conditions use `matchesSchema`. */
  readonly compileSchema: SchemaCompiler | null;
  /** What is worth keeping for the document, by what it was made for. */
  readonly kept: Map<object, unknown>;
}
