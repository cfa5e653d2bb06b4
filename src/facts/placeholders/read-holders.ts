import type { Html, Paragraph } from 'mdast';
import type { Span } from '../../document/span.ts';
import { readCodeLines } from '../code-lines.ts';
import type { FactContext } from '../collection.ts';
import type { Container, SectionRef } from '../item.ts';
import type { LeafNode, Place } from '../outline.ts';
import { readTables } from '../read-tables.ts';
import { readCells } from '../table-cells.ts';

/** What holds text that could be a placeholder. */
export type HolderType = 'heading' | 'header' | 'cell' | 'item' | 'paragraph' | 'line' | 'field' | 'value';

/** A stretch of the document that is filled in as one. */
export interface Holder {
  readonly type: HolderType;
  /** What it is called: of a cell its column, of a field or value its name. */
  readonly name: string | null;
  readonly span: Span;
  readonly container: Container;
  /** What HTML stands in: `<name>` on a line of its own is HTML to Markdown, though none to a reader. */
  readonly around?: Container;
  readonly section: SectionRef | null;
}

/** The holders of a document in order; fields stand within others and come apart. */
export function readHolders(context: FactContext): Holder[] {
  if (context.document.data) return readValues(context);
  return [
    ...readFrontMatter(context),
    ...context.outline().leaves.flatMap(place => (place.node.type === 'table' ? [] : readLeaf(context, place))),
  ]
    .concat(readTableHolders(context))
    .sort((left, right) => left.span[0] - right.span[0]);
}

/** The values of fields, in order: all of the line behind the name. HTML has no text, so that to a field a value of nothing but `<name>` is empty. */
export function readFieldHolders(context: FactContext): Holder[] {
  const { lines } = context.document;
  return context.items('fields').map(({ spans, span, container, section, properties }) => {
    const start = spans.name?.[1] ?? span[0];
    return { type: 'field', name: String(properties.name), span: [start, lines.spanOf(lines.pointAt(start).line)[1]], container, section };
  });
}

function readValues(context: FactContext): Holder[] {
  return context
    .items('values')
    .filter(({ properties }) => properties.type === 'text')
    .map(({ spans, span, container, section, properties }) => ({
      type: 'value',
      name: String(properties.path),
      span: spans.value ?? span,
      container,
      section,
    }));
}

function readFrontMatter({ document }: FactContext): Holder[] {
  const { frontMatter, lines } = document;
  if (!frontMatter) return [];
  return linesWithin(document, frontMatter.span).map(line => ({
    type: 'line',
    name: null,
    span: lines.spanOf(line),
    container: 'frontmatter',
    section: null,
  }));
}

function readLeaf(context: FactContext, place: Place<LeafNode>): Holder[] {
  const { node, span, container, section } = place;
  if (node.type === 'heading') return [{ type: 'heading', name: null, span, container, section }];
  if (node.type === 'paragraph') return [{ type: typeOfBlock(place as Place<Paragraph>), name: null, span, container, section }];
  if (node.type === 'html') {
    const { lines } = context.document;
    const type = typeOfBlock(place as Place<Html>);
    return linesWithin(context.document, span).map((line, index) => {
      const [start, end] = lines.spanOf(line);
      const own: Span = [Math.max(start, span[0]), Math.min(end, span[1])];
      return { type: index === 0 ? type : 'line', name: null, span: own, container: 'html', around: container, section };
    });
  }
  if (node.type !== 'code') return [];
  return readCodeLines(node, context.document).map(line => ({ type: 'line', name: null, span: line.span, container: 'code', section }));
}

function typeOfBlock({ parent, index }: Place<Paragraph | Html>): HolderType {
  return parent.type === 'listItem' && index === 0 ? 'item' : 'paragraph';
}

function readTableHolders(context: FactContext): Holder[] {
  return readTables(context).flatMap(({ place, ref, rows }) => {
    const parts = { container: place.container, section: place.section };
    const header = ref.columns.map((column): Holder => ({ type: 'header', name: null, span: column.span, ...parts }));
    const cells = rows.flatMap(row =>
      readCells(row, context.document.text).map(
        (cell, index): Holder => ({ type: 'cell', name: ref.columns[index]?.name || null, span: cell.span, ...parts }),
      ),
    );
    return [...header, ...cells];
  });
}

function linesWithin({ lines }: FactContext['document'], [start, end]: Span): number[] {
  const first = lines.pointAt(start).line;
  return Array.from({ length: lines.pointAt(end).line - first + 1 }, (_, index) => first + index);
}
