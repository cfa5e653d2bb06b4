import type { Span } from '../../document/span.ts';
import type { FactContext } from '../collection.ts';
import { afterBlanks, beforeBlanks } from '../inline-lines.ts';
import type { Item } from '../item.ts';
import { normalizeText } from '../normalize-text.ts';
import type { ExitRecord } from '../shell/exit-record.ts';
import { joinContinued } from '../shell/join-continued.ts';
import { readScript, type ScriptEntry } from '../shell/read-script.ts';
import { MAX_SHELL_LENGTH } from '../shell/read-shell.ts';
import { createCommand, createUnread } from './create-command.ts';
import type { EntryShare, ShellPiece } from './shell-piece.ts';

/** Reads pieces of shell code of one document, as far as its budget goes. */
export interface CommandReader {
  readonly context: FactContext;
  /** The entries of a piece; null where it is too long, or the document has had its share. */
  read(piece: Pick<ShellPiece, 'mapped' | 'options'>): readonly ScriptEntry[] | null;
  /** The items of a piece. Facts must not lie by leaving out what was not read: that is an item too. */
  collect(piece: ShellPiece): Item[];
}

/** What is no blank for a shell, but is one for a reader. */
const otherSpace = /[\r\t\v\f\x85\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;

/** The most UTF-16 units of shell code that are parsed in one document; what stands beyond is undecidable. */
const MAX_DOCUMENT_SHELL_LENGTH = 16 * MAX_SHELL_LENGTH;

/** The most commands of one document that are told one by one. */
const MAX_DOCUMENT_COMMANDS = 20_000;

/** A reader for a document. */
export function createCommandReader(context: FactContext): CommandReader {
  let left = MAX_DOCUMENT_SHELL_LENGTH;
  let commands = 0;
  const read: CommandReader['read'] = ({ mapped, options }) => {
    left -= mapped.text.length;
    if (left < 0) return null;
    const plain = mapped.text.replace(otherSpace, ' ').replace(/[＄％｜＆]/g, unit => String.fromCharCode(unit.charCodeAt(0) - 0xfee0));
    const entries = readScript(plain, options);
    commands += entries.reduce((sum, entry) => sum + (entry.commands?.length ?? 0), 0);
    if (commands > MAX_DOCUMENT_COMMANDS) left = 0;
    return entries;
  };
  return {
    context,
    read,
    collect: piece => {
      const entries = read(piece);
      return entries ? createItems(context, piece, entries) : [createUnread(context, piece, [0, piece.mapped.text.length])];
    },
  };
}

/** The items of entries that were read. */
export function createItems(context: FactContext, piece: ShellPiece, entries: readonly ScriptEntry[]): Item[] {
  return entries.flatMap(entry => {
    if (!entry.commands || entry.commands.length === 0) return [createUnread(context, piece, [entry.pos, entry.end])];
    const share = shareEntry(context, piece, entry);
    return entry.commands.map((command, index) => createCommand(context, piece, { ...share, command, leads: index === 0 }));
  });
}

function shareEntry({ document }: FactContext, { mapped, exit }: ShellPiece, entry: ScriptEntry): EntryShare {
  const span = mapped.spanOf(entry.pos, entry.end);
  const own = entry.exit && { code: entry.exit.code, span: mapped.spanOf(...withoutBlanks(mapped.text, entry.exit)) };
  const raw = document.text.slice(...span);
  return { entry: { text: normalizeText(joinContinued(entry.text)), raw, span }, exit: own ?? exit, broken: entry.broken };
}

function withoutBlanks(text: string, { pos, end }: ExitRecord): Span {
  const start = afterBlanks(text, pos, end);
  return [start, beforeBlanks(text, start, end)];
}
