import type { Span } from '../document/span.ts';
import { afterBlanks, beforeBlanks, type InkLine, type InkPiece } from './inline-lines.ts';

/** A `name: value` line, read but not yet normalised. */
export interface ReadField {
  readonly name: string;
  readonly nameSpan: Span;
  /** With formatting marks; without blanks around it. Zero-width where nothing stands after the colon. */
  readonly valueSpan: Span;
  /** What a reader sees of the value. */
  readonly value: string;
  readonly style: 'plain' | 'bold' | 'code';
}

const longestName = 80;
const mostWords = 8;
const nameShape = /^[\p{L}\p{N}_][\p{L}\p{N}\p{M}_ .\-/()]*$/u;
const letter = /\p{L}/u;
/** Without a blank after the colon only an identifier is a name: `skip:x`, not `12:30` or `https://`. */
const tightName = /^[\p{L}_][\p{L}\p{N}_.-]+$/u;

const colonOrWide = /[:：]/;
const colonEntity = /&(?:#0{0,5}58|#[xX]0{0,4}3[aA]|colon);/;

/** Reads a field from a line of visible text. `name: value` inside one code span is talk about a field, not a field. */
export function parseField({ pieces: all }: InkLine, text: string): ReadField | null {
  const pieces = withoutTaskMark(all);
  const ink = pieces.map(piece => piece.text).join('');
  const colon = ink.slice(0, 2 * longestName).search(colonOrWide);
  const name = ink.slice(0, Math.max(colon, 0)).trim();
  if (!isFieldName(name, ink, colon)) return null;
  const head = readHead(pieces, colon, text);
  if (!head) return null;
  return { name, nameSpan: head.nameSpan, value: ink.slice(colon + 1), valueSpan: spanOfValue(head, text), style: head.style };
}

/** Reads a field from a line of source as it stands: in code, comments, HTML and front matter. */
export function parseSourceField([start, end]: Span, text: string): ReadField | null {
  const mark = /^[\t ]{0,400}(?:[-*+][\t ]{1,9})?/.exec(text.slice(start, Math.min(end, start + 410)))?.[0].length ?? 0;
  const span: Span = [start + mark, end];
  return parseField({ line: 0, pieces: [{ text: text.slice(...span), span, outer: span, style: 'plain' }] }, text);
}

function isFieldName(name: string, ink: string, colon: number): boolean {
  if (name === '' || name.length > longestName || !nameShape.test(name) || !letter.test(name)) return false;
  if (name.split(' ').length > mostWords || name.split('(').length !== name.split(')').length) return false;
  const after = ink[colon + 1];
  if (after === undefined || /\s/.test(after) || ink[colon] === '：') return true;
  return after !== '/' && after !== ':' && tightName.test(name);
}

interface FieldHead {
  readonly nameSpan: Span;
  readonly style: ReadField['style'];
  /** The offset after the colon. */
  readonly end: number;
  /** The piece that the colon stands in, and what of its text follows. */
  readonly colonPiece: InkPiece;
  readonly rest: string;
  readonly following: readonly InkPiece[];
}

function readHead(pieces: readonly InkPiece[], colon: number, text: string): FieldHead | null {
  let index = 0;
  let at = colon;
  while (at >= (pieces[index]?.text.length ?? Number.POSITIVE_INFINITY)) at -= pieces[index++]?.text.length ?? 0;
  const colonPiece = pieces[index];
  const named = pieces.slice(0, index).filter(piece => piece.text.trim() !== '');
  const end = colonPiece && endOfColon(colonPiece, at, text);
  if (!colonPiece || !end) return null;
  const before = colonPiece.text.slice(0, at).trim() === '' ? null : colonPiece;
  const style = styleOfName(before ? [...named, before] : named, before === null);
  const first = named[0] ?? before;
  if (!style || !first) return null;
  const nameEnd = before ? beforeBlanks(text, before.span[0], end - 1) : (named.at(-1)?.span[1] ?? end - 1);
  const nameStart = afterBlanks(text, first.span[0], nameEnd);
  return {
    nameSpan: [nameStart, nameEnd],
    style,
    end,
    colonPiece,
    rest: colonPiece.text.slice(at + 1),
    following: pieces.slice(index + 1),
  };
}

/** One way of setting it all through: a name half bold is prose. */
function styleOfName(pieces: readonly InkPiece[], isAlone: boolean): ReadField['style'] | null {
  const isAll = (...styles: InkPiece['style'][]) => pieces.every(piece => styles.includes(piece.style));
  if (isAll('plain')) return 'plain';
  if (isAll('strong', 'emphasis')) return 'bold';
  return isAll('code') && pieces.length === 1 && isAlone ? 'code' : null;
}

function endOfColon({ text, span }: InkPiece, at: number, source: string): number | null {
  const written = source.slice(...span);
  if (written === text) return span[0] + at + 1;
  const plain = written.search(colonOrWide);
  if (plain >= 0) return span[0] + plain + 1;
  const entity = colonEntity.exec(written);
  return entity ? span[0] + entity.index + entity[0].length : null;
}

function spanOfValue({ end, colonPiece, rest, following }: FieldHead, text: string): Span {
  const inked = following.filter(piece => /[^ \t]/.test(piece.text));
  const startsHere = /[^ \t]/.test(rest);
  const last = inked.at(-1);
  const stop = last ? edgeOf(last, end)[1] : colonPiece.span[1];
  if (startsHere) return [afterBlanks(text, end, stop), beforeBlanks(text, end, stop)];
  const first = inked[0];
  if (first) return [afterBlanks(text, edgeOf(first, end)[0], stop), beforeBlanks(text, end, stop)];
  const place = Math.max(end, colonPiece.outer[1] > colonPiece.span[1] ? colonPiece.outer[1] : end);
  const blank = text[place] === ' ' || text[place] === '\t' ? 1 : 0;
  return [place + blank, place + blank];
}

/** With its formatting marks, unless they also stand around the colon. */
function edgeOf(piece: InkPiece, end: number): Span {
  return piece.outer[0] >= end ? piece.outer : piece.span;
}

function withoutTaskMark(pieces: readonly InkPiece[]): readonly InkPiece[] {
  const first = pieces[0];
  const mark = first?.style === 'plain' ? /^\[[ xX]\][ \t]{1,9}/.exec(first.text)?.[0].length : undefined;
  if (!first || mark === undefined) return pieces;
  return [{ ...first, text: first.text.slice(mark), span: [first.span[0] + mark, first.span[1]] }, ...pieces.slice(1)];
}
