import type { ParsedDocument } from '../document/document.ts';
import type { Span } from '../document/span.ts';
import type { Item } from '../facts/item.ts';
import type { Value } from '../facts/value.ts';
import { type Capture, compilePattern } from '../operators/patterns/compile-pattern.ts';
import type { PropertyRef } from '../ruleset/names/name-ref.ts';
import { spanOfProperty } from './read-property.ts';

/** What `capture` reads from, for one item. */
export interface CaptureSource {
  readonly item: Item;
  readonly value: Value;
  /** The property the value is, where it is one: then the parts have places of their own. */
  readonly property: PropertyRef | null;
  readonly document: ParsedDocument;
}

/** An item with the pattern's named groups as properties, or null where the pattern is not found. */
export function captureParts(pattern: string, source: CaptureSource): Item | null {
  const { item, value } = source;
  const parts = typeof value === 'string' ? compilePattern(pattern).capture(value) : null;
  if (parts === null) return null;
  const properties: Record<string, Value> = { ...item.properties };
  const spans: Record<string, Span> = { ...item.spans };
  const raws: Record<string, string> = { ...item.raws };
  for (const [name, part] of parts) {
    properties[name] = part?.text ?? null;
    delete raws[name];
    const span = part && findPart(part, source);
    if (span) spans[name] = span;
    else delete spans[name];
  }
  return Object.freeze({ ...item, properties: Object.freeze(properties), spans: Object.freeze(spans), raws: Object.freeze(raws) });
}

/**
 * Where a part stands. Where the property's text stands in the document as it is (behind a list marker, say), exactly there; where it was
 * normalised, at the only place within the property that reads like the part; else null, so that the part stands where its item does.
 */
function findPart(part: Capture, { item, value, property, document }: CaptureSource): Span | null {
  if (property === null || property.part === 'line' || property.part === 'path') return null;
  const [start, end] = spanOfProperty(item, property.name);
  const slice = document.text.slice(start, end);
  const at = slice.indexOf(value as string);
  if (at >= 0) return [start + at + part.start, start + at + part.start + part.text.length];
  const first = slice.indexOf(part.text);
  if (part.text === '' || first < 0 || slice.indexOf(part.text, first + 1) >= 0) return [start, end];
  return [start + first, start + first + part.text.length];
}
