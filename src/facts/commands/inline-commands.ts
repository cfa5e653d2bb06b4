import type { InlineCode } from 'mdast';
import type { Span } from '../../document/span.ts';
import type { Item } from '../item.ts';
import type { LeafNode, Place } from '../outline.ts';
import { findExitPhrase } from '../shell/exit-record.ts';
import { isKnownCommand } from '../shell/known-tools.ts';
import { joinPieces } from '../shell/mapped-text.ts';
import { isCommandLine } from './command-line.ts';
import type { IsInLog } from './command-log.ts';
import { type CommandReader, createItems } from './command-reader.ts';
import type { DocumentExit, ShellPiece } from './shell-piece.ts';
import { piecesOfCode } from './slot.ts';

/** What can begin a command: not a sentence, not `Name: value`, not a number. */
const commandStart = /^(?:[$%❯] )?[a-z._~/$({\\"'[\p{L}]/u;

const options: ShellPiece['options'] = { terminal: false, log: false, loose: false };

/**
 * The commands of code within text: two words or more, of which the first could be a command's name. In a log a sentence with a negation
 * tells of what was not run: `git commit` of "No `git commit` was made." is no entry, unless it has an exit code.
 */
export function readInlineCommands(reader: CommandReader, claimed: ReadonlySet<InlineCode>, isInLog: IsInLog | null): Item[] {
  const outline = reader.context.outline();
  const places = outline.places('inlineCode').filter(({ node }) => !claimed.has(node) && couldBeCommand(node.value));
  const blockOf = createBlockFinder(outline.leaves);
  return places.flatMap((place, index) => {
    const limit = places[index + 1]?.span[0] ?? Number.POSITIVE_INFINITY;
    const end = blockOf(place.span[0]);
    const exit = exitBehind(reader, place, Math.min(limit, end));
    if (exit === null && isInLog?.(place.section) && isDenied(reader.context.document.text, place.span, end)) return [];
    return readInline(reader, place, exit);
  });
}

function couldBeCommand(value: string): boolean {
  return /\S[\s\u00a0]+\S|,/.test(value.slice(0, 1000)) && commandStart.test(value);
}

function readInline(reader: CommandReader, place: Place<InlineCode>, exit: DocumentExit | null): Item[] {
  const { container, section } = place;
  const mapped = joinPieces(piecesOfCode(place.node, reader.context.document));
  const piece: ShellPiece = { mapped, options, from: 'inline', container, section, path: null, exit: null };
  const entries = reader.read(piece);
  if (!entries) return reader.collect(piece);
  const [lead] = entries;
  // What is too much to be read is told; what is no shell code is text, unless it begins as a command does.
  if (lead?.commands && !(isCommandLine(lead.commands[0]) && (!lead.broken || isKnownCommand(mapped.text)))) return [];
  return createItems(reader.context, { ...piece, exit }, entries);
}

/** What a sentence denies. */
const negation =
  /(?<![\p{L}\p{N}_-])(?:no|not|never|none|neither|nor|without|instead of|avoid(?:ed)?|forbidden|denied|declined)(?![\p{L}\p{N}_-])|n['’]t(?!\p{L})|않|없|아니|못\s|금지|말[고것]/iu;

/** Whether the sentence around a code span says no: code in it aside. Looks at no more than some hundred units. */
function isDenied(text: string, [start, end]: Span, blockEnd: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - 400), start)
      .split(/[.!?。]\s|\n\s{0,9}\n|[|]/)
      .at(-1) ?? '';
  const behind = text.slice(end, Math.min(blockEnd, end + 400)).split(/[.!?。](?:\s|$)|[|]/, 1)[0] ?? '';
  return negation.test(`${before} ${behind}`.replace(/`[^`]{0,200}`/g, ' '));
}

/** What is told behind a code span on its line, or in its item: a phrase as `exit code 0`, or `→ 0`. */
function exitBehind({ context: { document } }: CommandReader, { span }: Place, limit: number): DocumentExit | null {
  const text = document.text.slice(span[1], Math.min(limit, span[1] + 1_000));
  const arrow = /^[ \t]{0,9}(?:→|=>|->|⇒|⟶|➜)[ \t*_`]{0,9}(\d{1,3})(?=[`*_.,;)\]\s]|$)/.exec(text);
  const found = arrow ? { code: Number(arrow[1]), pos: arrow[0].search(/\d/), end: arrow[0].length } : findExitPhrase(text);
  return found && { code: found.code, span: [span[1] + found.pos, span[1] + found.end] };
}

/** Where the block ends that an offset stands in; of a table, the row. Offsets must come in order. */
function createBlockFinder(leaves: readonly Place<LeafNode>[]): (offset: number) => number {
  let index = 0;
  return offset => {
    while (index + 1 < leaves.length && (leaves[index]?.span[1] ?? 0) <= offset) index += 1;
    const leaf = leaves[index];
    if (!leaf) return offset;
    return leaf.node.type === 'table' ? endOfRow(leaf.node.children, offset) : leaf.span[1];
  };
}

function endOfRow(
  rows: readonly { readonly position?: { readonly end: { readonly offset?: number | undefined } } | undefined }[],
  offset: number,
): number {
  let [low, high] = [0, rows.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.position?.end.offset ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return rows[low]?.position?.end.offset ?? offset;
}
