import type { ParsedDocument } from '../../document/document.ts';
import type { Span } from '../../document/span.ts';
import { normalizeText } from '../../facts/normalize-text.ts';
import type { Value } from '../../facts/value.ts';
import type { ReadIds } from './read-ids.ts';

/** A node that another names: its id, normalised, and where that stands. */
export interface EdgeTarget {
  readonly id: string;
  readonly span: Span;
}

/** What names the targets of a node. */
export interface EdgeSource {
  readonly value: Value;
  /** Where the value stands. */
  readonly span: Span;
  /** Ids that stand for no edge, normalised. */
  readonly none: ReadonlySet<string>;
  readonly readIds: ReadIds;
  readonly document: ParsedDocument;
}

/** The ids that a value names: the members of an array, or the parts of a text between commas. Empty ones are none. */
export function readEdgeTargets({ value, span, none, readIds, document }: EdgeSource): EdgeTarget[] {
  const parts = splitValue(value);
  if (parts.length === 0 || none.has(parts.join(', '))) return [];
  const places = placeParts(parts, span, document);
  return parts.flatMap((part, index) => {
    const place = places[index];
    if (none.has(part)) return [];
    return readIds(part).map(id => ({ id, span: place ? placeId(id, place, document) : span }));
  });
}

/** Where an id stands within its part; the part where it cannot be told. */
function placeId(id: string, [start, end]: Span, document: ParsedDocument): Span {
  const text = document.text.slice(start, end);
  const at = text.indexOf(id);
  return at < 0 || text.includes(id, at + 1) ? [start, end] : [start + at, start + at + id.length];
}

function splitValue(value: Value): string[] {
  if (value === null) return [];
  const parts = Array.isArray(value) ? value.map(member => String(member ?? '')) : String(value).split(',');
  return parts.map(normalizeText).filter(part => part !== '');
}

/** Where each part stands, in the source between its commas; where the source has more or fewer parts (an entity is a comma), nowhere of its own. */
function placeParts(ids: readonly string[], [start, end]: Span, document: ParsedDocument): (Span | null)[] {
  const found: (Span | null)[] = [];
  let offset = start;
  for (const piece of document.text.slice(start, end).split(/[,，﹐︐]/)) {
    const id = ids[found.length];
    const at = id === undefined ? -1 : piece.indexOf(id);
    if (piece.trim() !== '') found.push(id !== undefined && at >= 0 ? [offset + at, offset + at + id.length] : null);
    offset += piece.length + 1;
  }
  return found.length === ids.length ? found : [];
}
