import type { Nodes, Parents } from 'mdast';
import type { ParsedDocument } from '../document/document.ts';
import type { Span } from '../document/span.ts';
import { splitLines } from './normalize-text.ts';
import { spanOfNode } from './outline.ts';
import { inkOfLeaf } from './plain-text.ts';

/** How a piece of a line is set. */
export type InkStyle = 'plain' | 'strong' | 'emphasis' | 'code' | 'other';

/** A piece of a line of text, within one node. */
export interface InkPiece {
  /** What a reader sees: entities and escapes decoded, not normalised. */
  readonly text: string;
  /** Where it stands. As long as `text`, unless something in it was decoded. */
  readonly span: Span;
  /** With the formatting marks around it, as far as they stand on this line. */
  readonly outer: Span;
  readonly style: InkStyle;
}

/** The visible text of a paragraph or heading, line by line, and where each piece of it stands. */
export interface InkLine {
  /** 1-based. */
  readonly line: number;
  readonly pieces: readonly InkPiece[];
}

interface Visit {
  readonly node: Nodes;
  readonly style: InkStyle;
  readonly outer: Span;
}

const styles: Readonly<Record<string, InkStyle>> = { strong: 'strong', emphasis: 'emphasis', inlineCode: 'code', text: 'plain' };

/** The lines of a node with inline content. A setext underline is none of them. */
export function readInkLines(block: Parents, document: ParsedDocument): InkLine[] {
  const [first, last] = [block.children[0], block.children.at(-1)];
  const firstLine = first?.position?.start.line;
  if (!first || !last || firstLine === undefined) return [];
  if (first === last && first.type === 'text' && last.position?.end.line === firstLine) {
    const span = spanOfNode(first);
    return [{ line: firstLine, pieces: [{ text: first.value, span, outer: span, style: 'plain' }] }];
  }
  const lineCount = (last.position?.end.line ?? firstLine) - firstLine + 1;
  const pieces: InkPiece[][] = Array.from({ length: lineCount }, () => []);
  for (const visit of leafVisits(block))
    cutPiece(visit, document, (line, piece) => pieces[Math.min(line - firstLine, lineCount - 1)]?.push(piece));
  return pieces.map((found, index) => ({ line: firstLine + index, pieces: found }));
}

/** The text of a line of pieces. */
export function inkOfLine(line: InkLine): string {
  return line.pieces.map(piece => piece.text).join('');
}

function leafVisits(block: Parents): Visit[] {
  const leaves: Visit[] = [];
  const stack: Visit[] = [];
  for (const node of block.children) {
    stack.push({ node, style: styleOf(node, 'plain'), outer: spanOfNode(node) });
    for (let visit = stack.pop(); visit; visit = stack.pop()) {
      const { node: inner, style, outer } = visit;
      if (!('children' in inner)) leaves.push(visit);
      else for (const child of [...inner.children].reverse()) stack.push({ node: child, style: styleOf(child, style), outer });
    }
  }
  return leaves;
}

function styleOf(node: Nodes, around: InkStyle): InkStyle {
  const own = styles[node.type] ?? 'other';
  return own === 'plain' ? around : own;
}

function cutPiece({ node, style, outer }: Visit, document: ParsedDocument, report: (line: number, piece: InkPiece) => void): void {
  const text = inkOfLeaf(node);
  if (node.type === 'break' || text === '') return;
  const span = spanOfNode(node);
  const line = node.position?.start.line ?? 1;
  const lineCount = (node.position?.end.line ?? line) - line + 1;
  const texts = lineCount === 1 ? [text] : splitLines(text);
  // A decoded line feed (&#10;) makes more lines than there are: then nothing is known but where it begins.
  if (texts.length !== lineCount) report(line, { text, span, outer, style });
  else
    texts.forEach((part, index) => {
      const stretch = lineCount === 1 ? span : stretchOnLine({ text: part, span, line: line + index }, document);
      const [lineStart, lineEnd] = document.lines.spanOf(line + index);
      report(line + index, { text: part, span: stretch, outer: clip(outer, [index === 0 ? lineStart : stretch[0], lineEnd]), style });
    });
}

/** Where a line of a node stands: without what a quote or an indentation puts before it and without blanks at its end. */
function stretchOnLine({ text, span, line }: { text: string; span: Span; line: number }, document: ParsedDocument): Span {
  const [lineStart, lineEnd] = document.lines.spanOf(line);
  const from = Math.max(lineStart, span[0]);
  const end = beforeBlanks(document.text, from, Math.min(lineEnd, span[1]));
  const source = document.text.slice(from, end);
  if (from === span[0]) return [from, end];
  return source.endsWith(text) ? [end - text.length, end] : [from + (/^[\s>]*/.exec(source)?.[0].length ?? 0), end];
}

/** The end of a stretch without the spaces and tabs at its end. */
export function beforeBlanks(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && (text[last - 1] === ' ' || text[last - 1] === '\t')) last -= 1;
  return last;
}

/** The start of a stretch without the spaces and tabs at its start. */
export function afterBlanks(text: string, start: number, end: number): number {
  let first = start;
  while (first < end && (text[first] === ' ' || text[first] === '\t')) first += 1;
  return first;
}

function clip(span: Span, within: Span): Span {
  return [Math.max(span[0], within[0]), Math.min(span[1], within[1])];
}
