import type { Span } from '../../src/document/span.ts';
import { createFacts, type Facts, prepareFacts } from '../../src/facts/facts.ts';
import type { Item } from '../../src/facts/item.ts';
import type { Shape } from '../../src/facts/shape.ts';
import { standIn } from './stand-in.ts';

await prepareFacts(() => true);

/** The facts of a Markdown text, as a filled document of no kind. */
export function factsOf(text: string, shape: Shape = {}): Facts {
  return createFacts({ document: standIn(text), shape, kind: null, form: 'filled', files: null });
}

export function itemsOf(text: string, collection: string, shape: Shape = {}): readonly Item[] {
  return factsOf(text, shape).items(collection);
}

/** One property of all items of a collection. */
export function valuesOf(text: string, collection: string, property: string): unknown[] {
  return itemsOf(text, collection).map(item => item.properties[property]);
}

/** What a span covers. */
export function cut(text: string, span: Span | undefined): string | undefined {
  return span && text.slice(...span);
}

/** A span as 1-based line:column-line:column. */
export function placeOf(text: string, span: Span): string {
  const { line, column, endLine, endColumn } = standIn(text).lines.locationOf(span);
  return `${line}:${column}-${endLine}:${endColumn}`;
}
