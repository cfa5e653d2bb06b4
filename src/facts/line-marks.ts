import type { Code, Table } from 'mdast';
import type { Span } from '../document/span.ts';
import { readCodeFrame } from './code-lines.ts';
import type { FactContext } from './collection.ts';
import { type HtmlParts, readHtml } from './html-parts.ts';
import { inkOfLine, readInkLines } from './inline-lines.ts';
import type { Container } from './item.ts';
import { keepByContext } from './keep-by-context.ts';
import { normalizeText } from './normalize-text.ts';
import type { Place } from './outline.ts';
import { plainText, stripStrikethrough } from './plain-text.ts';

/** What a line of the document stands in, and what a reader sees of it; `ink` is null where the line is seen as it stands. */
export interface LineMark {
  readonly container: Container;
  readonly ink: string | null;
  /** Of the code that the line is content of. */
  readonly language?: string;
}

type Marks = (LineMark | undefined)[];

/** The marks of all lines, by line less one; a line that nothing stands on has none. Linear: outermost blocks first, then what stands in them. */
export const readLineMarks: (context: FactContext) => Readonly<Marks> = keepByContext(context => {
  const marks: Marks = Array.from({ length: context.document.lines.count });
  const { frontMatter } = context.document;
  if (frontMatter) markSpan(context, marks, frontMatter.span, { container: 'frontmatter', ink: null });
  for (const place of context.outline().outermost) markOutermost(context, marks, place);
  const html = new Map(readHtml(context).map(parts => [parts.place.node, parts]));
  for (const place of context.outline().leaves) {
    if (place.node.type === 'code') markCode(context, marks, place as Place<Code>);
    else if (place.node.type === 'html') markHtml(context, marks, html.get(place.node));
    else if (place.node.type === 'table') markTable(context, marks, place as Place<Table>);
    else if (place.node.type === 'paragraph' || place.node.type === 'heading') markInk(context, marks, place);
    else markSpan(context, marks, place.span, { container: place.container, ink: null });
  }
  return marks;
});

/** A list's or quote's own lines: those with nothing but markers are empty to a reader. */
function markOutermost(context: FactContext, marks: Marks, { node, span }: Place): void {
  const container = node.type === 'blockquote' ? 'quote' : 'list';
  const [first, last] = linesOf(context, span);
  for (let line = first; line <= last; line += 1) {
    const raw = context.document.text.slice(...context.document.lines.spanOf(line));
    marks[line - 1] = { container, ink: /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s*)?$/.test(raw) ? '' : null };
  }
}

function markInk(context: FactContext, marks: Marks, { node, container, span }: Place): void {
  if (!('children' in node)) return;
  markSpan(context, marks, span, { container, ink: null });
  for (const line of readInkLines(node, context.document)) {
    marks[line.line - 1] = { container, ink: normalizeText(stripStrikethrough(inkOfLine(line))) };
  }
}

/** The fences are no content, and have no language. */
function markCode(context: FactContext, marks: Marks, { node, span }: Place<Code>): void {
  markSpan(context, marks, span, { container: 'code', ink: null });
  const language = node.lang ? normalizeText(node.lang) : '';
  if (language === '') return;
  const { firstLine, lastLine } = readCodeFrame(node, context.document);
  marks.fill({ container: 'code', ink: null, language }, firstLine - 1, Math.max(firstLine - 1, lastLine));
}

function markTable(context: FactContext, marks: Marks, { node, container, span }: Place<Table>): void {
  markSpan(context, marks, span, { container, ink: null });
  for (const row of node.children) {
    const line = row.position?.start.line ?? 1;
    marks[line - 1] = { container, ink: `| ${row.children.map(cell => plainText(cell.children)).join(' | ')} |` };
  }
}

function markHtml(context: FactContext, marks: Marks, parts: HtmlParts | undefined): void {
  if (!parts || parts.inline) return;
  markSpan(context, marks, parts.place.span, { container: parts.hasText || parts.tags.length > 0 ? 'html' : 'comment', ink: null });
  for (const comment of parts.comments) markComment(context, marks, comment.span);
}

/** Of a comment's lines those that hold nothing else. */
function markComment(context: FactContext, marks: Marks, span: Span): void {
  const [first, last] = linesOf(context, span);
  for (let line = first; line <= last; line += 1) {
    const [start, end] = context.document.lines.spanOf(line);
    const { text } = context.document;
    const isAlone = isBlank(text.slice(start, Math.max(start, span[0]))) && isBlank(text.slice(Math.min(end, span[1]), end));
    if (isAlone) marks[line - 1] = { container: 'comment', ink: null };
  }
}

function isBlank(text: string): boolean {
  return !/[^\s>]/.test(text);
}

function markSpan(context: FactContext, marks: Marks, span: Span, mark: LineMark): void {
  const [first, last] = linesOf(context, span);
  marks.fill(mark, first - 1, last);
}

function linesOf(context: FactContext, [start, end]: Span): [number, number] {
  const { lines } = context.document;
  return [lines.pointAt(start).line, lines.pointAt(end).line];
}
