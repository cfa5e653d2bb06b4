import type { Item } from '../item.ts';
import { markLength } from '../shell/entry-mark.ts';
import { findExitPhrase } from '../shell/exit-record.ts';
import { isKnownCommand } from '../shell/known-tools.ts';
import { type MappedText, sliceText } from '../shell/mapped-text.ts';
import type { CommandReader } from './command-reader.ts';
import type { DocumentExit, ShellPiece } from './shell-piece.ts';
import type { Slot, SlotCode } from './slot.ts';

/** What stands around the commands of a slot, and what of it may be one. */
export interface SlotUse extends Pick<ShellPiece, 'from' | 'container' | 'section' | 'exit'> {
  /** Whether the whole text is a command line. */
  readonly isWhole: (text: string) => boolean;
  /** Whether a code span is a command line, by its text and its place among those of the slot. */
  readonly isCode: (text: string, index: number) => boolean;
}

const options: ShellPiece['options'] = { terminal: false, log: true, loose: false };

/** Tools that do nothing by their bare name: where one is code and words follow, all of it is the command. */
const incomplete: ReadonlySet<string> = new Set(
  'npm pnpm yarn bun npx git cargo pip pip3 uv poetry docker go gh kubectl python python3'.split(' '),
);

/**
 * The commands of a cell or an item: each code span is one, with the exit code that is told behind it. Where only a part of a command line is
 * formatted as code, or nothing is, the whole text is the command line.
 */
export function readSlotCommands(reader: CommandReader, slot: Slot, use: SlotUse): Item[] {
  const hasEntry = slot.codes.some(code => isEntry(slot, code));
  const whole = withoutMarks(sliceText(slot.ink, markLength(slot.ink.text)));
  if ((!hasEntry || isSplit(slot)) && use.isWhole(whole.text)) return reader.collect({ ...use, mapped: whole, options, path: null });
  const codes = slot.codes.filter((code, index) => isEntry(slot, code) && use.isCode(textOf(slot, code), index));
  return codes.flatMap((code, index) => {
    const exit = exitBehind(slot, code, codes[index + 1]?.pos) ?? (index === 0 ? exitBefore(slot, code) : null) ?? use.exit;
    const mapped = { ...sliceText(slot.ink, code.pos), text: textOf(slot, code) };
    return reader.collect({ ...use, mapped, options, path: null, exit });
  });
}

/** Strikes and quotes around all of a command line, as blanks. */
function withoutMarks(whole: MappedText): MappedText {
  const text = whole.text.replace(/~~/g, '  ');
  const quoted = /^\s{0,9}(["'])(?=\S)([^"']{3,400})\1(?=\s|$)/.exec(text);
  if (!quoted?.[2] || !/\s/.test(quoted[2]) || !isKnownCommand(quoted[2])) return { ...whole, text };
  return { ...whole, text: `${quoted[0].replace(/["']/g, ' ')}${text.slice(quoted[0].length)}` };
}

function textOf({ ink }: Slot, { pos, end }: SlotCode): string {
  return ink.text.slice(pos, end);
}

/** Not a number, not an option, not what an exit code is told by. */
function isEntry(slot: Slot, code: SlotCode): boolean {
  const text = textOf(slot, code).trim();
  return /^(?:[\p{L}.~/$({\\"'_%❯]|! |\[{1,2} )/u.test(text) && findExitPhrase(text)?.pos !== 0;
}

/** Whether the text around code belongs to the command line: variables before it, an operator between, the rest of an incomplete command behind. */
function isSplit({ ink, codes }: Slot): boolean {
  const [first] = codes;
  if (!first) return false;
  const before = ink.text.slice(0, first.pos);
  if (/(?:&&|\|\||\|)\s{0,9}$|^\s{0,9}[A-Z_][A-Z\d_]{0,60}=\S{0,200}\s{1,9}$/.test(before.slice(-300))) return true;
  return codes.some((code, index) => {
    const next = codes[index + 1];
    const behind = ink.text.slice(code.end, next?.pos ?? code.end + 300);
    if (/^\s{0,9}(?:&&|\|\||\||>{1,2}\s{0,9}[\w./]|;\s{0,9}(?:true|:|exit 0)(?:\s|$))/.test(behind)) return true;
    const text = ink.text.slice(code.pos, code.end);
    const isBare = incomplete.has(text.trim());
    if (next && behind.trim() === '') return isBare || /^(?:&&|\|\||;|\|)/.test(ink.text.slice(next.pos, next.end));
    return isBare && /^\s{1,9}[a-z-]/.test(behind);
  });
}

/** A number behind a separator or in brackets, and nothing behind it that it could count. */
const bareNumber =
  /^[ \t]{0,9}(?:(?:→|=>|->|⇒|⟶|➜|—|–|-|=|:|：)[ \t*_`]{0,9}[([]?|[([])(?:(?:status|code)[ \t:=]{1,3})?(\d{1,3})(?=[)\].,;*_`]|[ \t]{0,9}(?:$|\n|\())/;

/** `→ 0`, `: 0`, `(0)`, or a phrase as `exit code 0`, up to the next command. */
function exitBehind({ ink }: Slot, { end }: SlotCode, next: number = ink.text.length): DocumentExit | null {
  const text = ink.text.slice(end, Math.min(next, end + 2_000));
  const bare = bareNumber.exec(text);
  const best = bare
    ? { code: Number(bare[1]), pos: bare[0].search(/\d/), end: bare[0].length }
    : (findExitPhrase(text) ?? numberAlone(text));
  return best && { code: best.code, span: ink.spanOf(end + best.pos, end + best.end) };
}

/** `` `npm ci` `0` ``. */
function numberAlone(text: string): { readonly code: number; readonly pos: number; readonly end: number } | null {
  const match = /^\s{0,9}(\d{1,3})\s{0,9}$/.exec(text);
  return match ? { code: Number(match[1]), pos: 0, end: text.length } : null;
}

/** `(exit 0) …`, `[0] …` before the first command. */
function exitBefore({ ink }: Slot, { pos }: SlotCode): DocumentExit | null {
  const text = ink.text.slice(0, pos);
  const said = findExitPhrase(text);
  const bare = /^\s{0,9}[([](\d{1,3})[)\]]/.exec(text);
  const best = said ?? (bare && { code: Number(bare[1]), pos: 0, end: bare[0].length });
  return best && { code: best.code, span: ink.spanOf(best.pos, best.end) };
}
