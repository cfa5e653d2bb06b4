import type { Item } from '../facts/item.ts';
import type { Value } from '../facts/value.ts';
import type { Command } from '../generated/list-file.ts';
import type { DocumentRef, SourceRef } from '../ruleset/names/name-ref.ts';
import type { SchemaCompiler } from '../ruleset/schema/schema-validator.ts';
import { isContained, isInProse } from './containment.ts';
import { readDocumentRef } from './read-document-ref.ts';
import type { Reader } from './reader.ts';
import type { DocumentScope, RelatedScope } from './scope.ts';
import { selectView } from './select-view.ts';

const readers = new WeakMap<DocumentScope, Reader>();

/** The reader of a scope, one for all who ask. A schema compiler is needed where a view of the kind uses `matchesSchema`. */
export function readerOf(scope: DocumentScope, compileSchema: SchemaCompiler | null = null): Reader {
  const present = readers.get(scope);
  if (present !== undefined && (compileSchema === null || present.compileSchema !== null)) return present;
  const list = keepByKey((id: string) => scope.listItems(id));
  const commands = (id: string): readonly Command[] => scope.listCommands(id);
  const packOption = (pack: string, name: string): Value => scope.packOption?.(pack, name) ?? null;
  const settings = { kinds: scope.kinds, list, commands, packOption, compileSchema };
  const related = keepByKey((alias: string): Reader | null => {
    const other = scope.related.get(alias) ?? null;
    return other && createReader(other, { ...settings, related: () => null });
  });
  const reader = createReader(scope, { ...settings, related });
  readers.set(scope, reader);
  return reader;
}

function createReader(
  { facts, kind }: RelatedScope,
  settings: Pick<Reader, 'kinds' | 'list' | 'commands' | 'packOption' | 'related' | 'compileSchema'>,
): Reader {
  const itemsByKey = new Map<string, readonly Item[]>();
  const valuesByKey = new Map<string, Value>();
  const valuesByRef = new Map<DocumentRef, Value>();
  const reader: Reader = {
    ...settings,
    document: facts.document,
    kind,
    all: collection => facts.items(collection),
    items: source => keep(itemsByKey, keyOfSource(source), () => readSource(source, reader)),
    // By the reference first: making its key takes longer than most reads.
    value: ref => keep(valuesByRef, ref, () => keep(valuesByKey, keyOfDocumentRef(ref), () => readDocumentRef(ref, reader))),
    kept: new Map(),
  };
  return reader;
}

function readSource(source: SourceRef, reader: Reader): readonly Item[] {
  switch (source.kind) {
    case 'view':
      return selectView(source.name, reader);
    case 'table':
      return Object.freeze(reader.all('rows').filter(item => item.table?.id === source.id && isInProse(item)));
    case 'collection':
      return isContained(source.name) ? Object.freeze(reader.all(source.name).filter(isInProse)) : reader.all(source.name);
  }
}

/** A source as a key: the kinds' ids and collections' names cannot hold a colon. */
export function keyOfSource(source: SourceRef): string {
  return `${source.kind}:${source.kind === 'table' ? source.id : source.name}`;
}

/** A reference as a key, so that the same name of two rules is the same array. */
function keyOfDocumentRef(ref: DocumentRef): string {
  switch (ref.kind) {
    case 'projection':
      return `projection:${keyOfSource(ref.source)}:${ref.property.part}:${ref.property.name}`;
    case 'count':
      return `count:${keyOfSource(ref.source)}`;
    case 'document':
      return `document:${ref.property}`;
    case 'frontmatter':
      return `frontmatter:${ref.key}`;
    case 'data':
      return `data:${ref.path}`;
    case 'fields':
      return `fields:${ref.name}`;
    default:
      return ref.kind;
  }
}

function keep<K, V>(kept: Map<K, V>, key: K, make: () => V): V {
  const present = kept.get(key);
  if (present !== undefined) return present;
  const made = make();
  kept.set(key, made);
  return made;
}

function keepByKey<K, V>(make: (key: K) => V): (key: K) => V {
  const kept = new Map<K, V>();
  return key => keep(kept, key, () => make(key));
}
