import type { Assignment, Word, WordPart } from 'unbash';
import { alignText } from './align-text.ts';
import { composeMaps, joinPieces, type MappedText, type TextPiece } from './mapped-text.ts';
import { hasPlaceholder, releasePlaceholders } from './placeholders.ts';
import type { ShellAssignment, ShellWord } from './shell-command.ts';

/** The way from the text that a word's positions count in to the shell text; null where it is that. */
export type Frame = MappedText | null;

/** A word, or the words that braces make of it: {npm,install,x}. */
export function readWord(word: Word, frame: Frame): ShellWord[] {
  const parts = word.parts ?? [];
  if (parts.length === 1 && parts[0]?.type === 'BraceExpansion' && /^\{[^{}$`"'\\]*,[^{}$`"'\\]*\}$/.test(word.text)) {
    return splitBraces(word, frame);
  }
  const [pos, end] = placeOf(word.pos, word.end, frame);
  const mapped = (): MappedText => place(mapWord(word), frame);
  const value = releasePlaceholders(windowsPath(word.text) ?? word.value);
  return [{ value, dynamic: parts.some(isDynamic) || hasPlaceholder(word.value), pos, end, mapped }];
}

/** `NAME=value`, its quotes resolved. */
export function readAssignment({ name, value, append, text, pos, end }: Assignment, frame: Frame): ShellAssignment {
  const [from, to] = placeOf(pos, end, frame);
  if (value.type === 'ArrayValue') {
    const piece: TextPiece = { text, span: [pos, end] };
    return { name, value: text, dynamic: true, pos: from, end: to, mapped: () => place(joinPieces([piece]), frame) };
  }
  const start = `${name}${append ? '+=' : '='}`;
  const mapped = (): MappedText => {
    const pieces: TextPiece[] = [{ text: start, span: [pos, pos + start.length] }, ...piecesOf(value)];
    return place(joinPieces(pieces), frame);
  };
  const dynamic = (value.parts ?? []).some(isDynamic) || hasPlaceholder(value.value);
  return { name, value: start + releasePlaceholders(value.value), dynamic, pos: from, end: to, mapped };
}

/** A place in the text that is framed, in the shell text. */
export function placeOf(pos: number, end: number, frame: Frame): readonly [number, number] {
  return frame ? frame.spanOf(pos, end) : [pos, end];
}

function splitBraces({ text, pos }: Word, frame: Frame): ShellWord[] {
  let at = pos + 1;
  return text
    .slice(1, -1)
    .split(',')
    .map(value => {
      const piece: TextPiece = { text: value, span: [at, at + value.length] };
      const [from, to] = placeOf(at, at + value.length, frame);
      at += value.length + 1;
      return { value, dynamic: false, pos: from, end: to, mapped: () => place(joinPieces([piece]), frame) };
    });
}

/** `C:\tools\git.exe`, whose backslashes a shell drops: they were not meant for one. */
function windowsPath(text: string): string | null {
  return /^(?:[A-Za-z]:|\.{1,2})\\[\w.\\ -]{1,200}$/.test(text) ? text : null;
}

function place(map: MappedText, frame: Frame): MappedText {
  return frame ? composeMaps(map, frame) : map;
}

function mapWord(word: Word): MappedText {
  const map = joinPieces(piecesOf(word));
  return map.text === word.value ? map : joinPieces([{ text: word.value, span: [word.pos, word.end] }]);
}

function piecesOf({ value, text, pos, parts }: Word): TextPiece[] {
  if (!parts) return alignText({ text: value, source: text, start: pos, dropped: /[\\\n]/, escapes: true });
  return parts.flatMap(piecesOfPart);
}

function piecesOfPart(part: WordPart): TextPiece[] {
  if (part.type === 'DoubleQuoted' || part.type === 'LocaleString') return part.parts.flatMap(piecesOfPart);
  if (part.type === 'SingleQuoted') return [{ text: part.value, span: [part.pos + 1, part.pos + 1 + part.value.length] }];
  const value = 'value' in part ? part.value : part.text;
  return alignText({ text: value, source: part.text, start: part.pos, dropped: /[\\\n]/, escapes: true });
}

const fixedParts: ReadonlySet<string> = new Set(['Literal', 'SingleQuoted', 'AnsiCQuoted']);

function isDynamic(part: { readonly type: string; readonly parts?: readonly { readonly type: string }[] | undefined }): boolean {
  if (part.type === 'DoubleQuoted' || part.type === 'LocaleString') return (part.parts ?? []).some(isDynamic);
  return !fixedParts.has(part.type);
}
