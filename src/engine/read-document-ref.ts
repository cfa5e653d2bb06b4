import { type DataNode, findEntry } from '../document/data.ts';
import { valueOfData } from '../facts/data-value.ts';
import type { Item } from '../facts/item.ts';
import { foldName } from '../facts/normalize-text.ts';
import type { Scalar, Value } from '../facts/value.ts';
import type { DocumentRef } from '../ruleset/names/name-ref.ts';
import { findNode, keysOfData } from './find-node.ts';
import { createPropertyReader, createValueReader } from './read-property.ts';
import type { Reader } from './reader.ts';

/** The value of a name that is said of the document as a whole. Arrays are frozen; what is missing from an item is left out of them. */
export function readDocumentRef(ref: DocumentRef, reader: Reader): Value {
  const { document } = reader;
  switch (ref.kind) {
    case 'document': {
      const item = reader.all('document')[0];
      return item ? createValueReader(ref.property)(item) : null;
    }
    case 'frontmatter':
      return readNode(document.frontMatter?.data ?? null, data => findEntry(data, ref.key)?.value ?? null);
    case 'frontmatterKeys':
      return keysOfData(document.frontMatter?.data ?? null);
    case 'data':
      return readNode(document.data, data => findNode(data, ref.path));
    case 'dataKeys':
      return keysOfData(document.data);
    case 'fields':
      return collectValues(findFields(ref.name, reader), createValueReader('value'));
    case 'fieldNames':
      return collectValues(reader.items(fieldSource), createValueReader('name'));
    case 'projection': {
      const read = createPropertyReader(ref.property);
      return collectValues(reader.items(ref.source), item => read(item, document));
    }
    case 'count':
      return reader.items(ref.source).length;
  }
}

/** The value at a node of the data, as far as rules see values. */
function readNode(data: DataNode | null, find: (data: DataNode) => DataNode | null): Value {
  const node = data && find(data);
  return node && valueOfData(node);
}

const fieldSource = { kind: 'collection', name: 'fields' } as const;

/** The fields of a name, in any of its declared spellings. */
export function findFields(name: string, reader: Reader): readonly Item[] {
  const names = new Set(spellingsOf(name, reader).map(foldName));
  const read = createValueReader('name');
  return reader.items(fieldSource).filter(item => names.has(foldName(String(read(item)))));
}

function spellingsOf(name: string, { kind }: Reader): string[] {
  const folded = foldName(name);
  for (const [declared, field] of Object.entries(kind?.file.fields ?? {})) {
    const spellings = [declared, ...(field.aliases ?? [])];
    if (spellings.some(spelling => foldName(spelling) === folded)) return spellings;
  }
  return [name];
}

/** The values over items, lists of values flattened. */
function collectValues(items: readonly Item[], read: (item: Item) => Value): readonly Scalar[] {
  const values: Scalar[] = [];
  for (const item of items) {
    const value = read(item);
    if (Array.isArray(value)) for (const member of value) values.push(member);
    else if (value !== null) values.push(value as Scalar);
  }
  return Object.freeze(values);
}
