import type { TableCell, TableRow } from 'mdast';
import type { Span } from '../document/span.ts';
import { beforeBlanks } from './inline-lines.ts';
import { spanOfNode } from './outline.ts';
import { inkOf, isPlain, plainText } from './plain-text.ts';
import type { Scalar, Value } from './value.ts';

/** One cell as it stands in the document. */
export interface ReadCell {
  /** Normalised. */
  readonly text: string;
  /** The source of its content. */
  readonly raw: string;
  /**
   * Its content without pipes and padding. An empty cell: zero-width, after its pipe and one blank where there is one,
   * which is where one would begin to type.
   */
  readonly span: Span;
  readonly node: TableCell;
}

/** The stretch of a row without the blanks that may follow it. */
export function spanOfRow(row: TableRow, text: string): Span {
  const [start, end] = spanOfNode(row);
  return [start, beforeBlanks(text, start, end)];
}

/** The cells of a row: as many as stand there, whatever the header says. */
export function readCells(row: TableRow, text: string): ReadCell[] {
  return row.children.map(cell => readCell(cell, text));
}

/** A cell's value as its column declares it. */
export function valueOfCell(cell: ReadCell, type: 'text' | 'number' | 'texts'): Value {
  if (type === 'number') return numberOf(cell.node);
  return type === 'text' ? cell.text : splitTexts(cell.text);
}

function readCell(node: TableCell, text: string): ReadCell {
  const span = spanOfContent(node, text);
  return { text: plainText(node.children), raw: text.slice(...span), span, node };
}

function spanOfContent(cell: TableCell, text: string): Span {
  const [first, last] = [cell.children[0], cell.children.at(-1)];
  if (first && last) return [spanOfNode(first)[0], spanOfNode(last)[1]];
  const [start, end] = spanOfNode(cell);
  const inside = text[start] === '|' ? start + 1 : start;
  const place = inside < end && (text[inside] === ' ' || text[inside] === '\t') ? inside + 1 : inside;
  return [place, place];
}

/** Only plain ASCII digits count: other digits (１, ①, ½) are never interpreted, and neither is a number that cannot be held exactly. */
function numberOf(cell: TableCell): number | null {
  const ink = isPlain(cell.children) ? inkOf(cell.children) : '';
  if (!/^[+-]?\d{1,16}(?:\.\d{1,16})?$/.test(ink)) return null;
  const number = Number(ink);
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : null;
}

function splitTexts(text: string): Scalar[] {
  return text
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '');
}
