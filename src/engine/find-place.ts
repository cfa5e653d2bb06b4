import { findEntry } from '../document/data.ts';
import type { Span } from '../document/span.ts';
import type { Item } from '../facts/item.ts';
import type { PlaceRef } from '../ruleset/names/resolve-place.ts';
import type { Cursor } from './cursor.ts';
import { createHeadingMatcher } from './match-section.ts';
import { findFields } from './read-document-ref.ts';
import { createValueReader, spanOfProperty } from './read-property.ts';
import type { Reader } from './reader.ts';

/** Where a place is, at the rule's item; null where the thing is missing. Spans are those of the rule's document. */
export function findPlace(place: PlaceRef, cursor: Cursor): Span | null {
  const { reader } = cursor;
  switch (place.kind) {
    case 'property':
      return findProperty(place, cursor);
    case 'entry':
      return cursor.root.item.span[1] > 0 ? cursor.root.item.span : null;
    case 'document':
      return START;
    case 'frontmatter':
    case 'frontmatterKey':
      return findFrontMatter(place, reader);
    case 'table':
      return findTable(place.id, reader);
    case 'section':
      return findHeading(place.id, reader)?.span ?? null;
    case 'field': {
      const field = findFields(place.name, reader)[0];
      return field ? spanOfProperty(field, 'value') : null;
    }
    case 'source':
      return reader.items(place.source)[0]?.span ?? null;
  }
}

/** The first character's place, without width: where findings about the document as a whole stand. */
export const START: Span = Object.freeze([0, 0] as const);

function findProperty(
  { neighbour, property }: Extract<PlaceRef, { kind: 'property' }>,
  { item, sequence, index, home, reader }: Cursor,
): Span | null {
  // A finding cannot stand in another document than the one that is judged.
  if (home !== reader) return null;
  const at = neighbour === null ? item : sequence[index + (neighbour === 'previous' ? -1 : 1)];
  return at ? spanOfProperty(at, property.name) : null;
}

function findFrontMatter(place: Extract<PlaceRef, { kind: 'frontmatter' | 'frontmatterKey' }>, { document }: Reader): Span | null {
  const { frontMatter } = document;
  if (frontMatter === null) return null;
  const [start] = frontMatter.span;
  if (place.kind === 'frontmatter') return [start, document.lines.spanOf(document.lines.pointAt(start).line)[1]];
  const entry = frontMatter.data && findEntry(frontMatter.data, place.key);
  if (entry === null) return null;
  return entry.value.span[1] > entry.value.span[0] ? entry.value.span : entry.keySpan;
}

function findTable(id: string, reader: Reader): Span | null {
  const readId = createValueReader('id');
  const table = reader.items({ kind: 'collection', name: 'tables' }).find(item => readId(item) === id);
  return table ? (table.table?.header ?? table.span) : (reader.items({ kind: 'table', id })[0]?.table?.header ?? null);
}

/** The heading of a section of the kind, or its label. */
export function findHeading(section: string, reader: Reader): Item | null {
  const matches = createHeadingMatcher(section, reader.kind?.file ?? null);
  const [readText, readLevel] = [createValueReader('text'), createValueReader('level')];
  const isMeant = (item: Item): boolean => matches({ text: String(readText(item)), level: readLevel(item) as number | null });
  return (
    reader.items({ kind: 'collection', name: 'headings' }).find(isMeant) ??
    reader.items({ kind: 'collection', name: 'sections' }).find(isMeant) ??
    null
  );
}
