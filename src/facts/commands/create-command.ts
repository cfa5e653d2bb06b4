import type { Span } from '../../document/span.ts';
import type { FactContext } from '../collection.ts';
import type { CommandAssignment, CommandWord, CommandWords, FailureWords } from '../command-words.ts';
import { createItem } from '../create-item.ts';
import type { Item } from '../item.ts';
import { normalizeText } from '../normalize-text.ts';
import { commandName } from '../shell/command-name.ts';
import { joinContinued } from '../shell/join-continued.ts';
import { readArguments } from '../shell/read-arguments.ts';
import type { ShellAssignment, ShellCommand, ShellFailure, ShellWord } from '../shell/shell-command.ts';
import type { EntryShare, ShellPiece } from './shell-piece.ts';

/** A command of an entry. */
export interface CommandParts extends EntryShare {
  readonly command: ShellCommand;
  readonly leads: boolean;
}

/** The item of a command. */
export function createCommand(context: FactContext, piece: ShellPiece, parts: CommandParts): Item {
  const { command, leads, entry, exit, broken } = parts;
  const { mapped, from, container, section, path } = piece;
  const words = createWords(command, mapped);
  const [first, ...rest] = words.words;
  const span = mapped.spanOf(command.pos, command.end);
  const raw = context.document.text.slice(...span);
  const text = normalizeText(joinContinued(mapped.text.slice(command.pos, command.end)));
  const properties = {
    ...{ name: first ? commandName(first.value) : null, subcommand: words.positionals[0]?.value ?? null },
    ...{ arguments: Object.freeze(rest.map(word => word.value)), script: words.script?.value ?? null, text },
    ...{ wrappers: Object.freeze(command.wrappers), assignments: Object.freeze(words.assignments.map(({ value }) => value)) },
    ...{ onFailure: words.onFailure?.text ?? null, outputs: Object.freeze(command.outputs) },
    ...{ source: from, path, entry: entry.text, leads, exitCode: exit?.code ?? null, undecidable: command.undecidable || broken },
  };
  const raws = { ...(raw !== text && { text: raw }), ...(entry.raw !== entry.text && { entry: entry.raw }) };
  return createItem(context, { span, container, section, properties, spans: spansOf(words, parts), raws, command: words });
}

/** The item of what was not read. */
export function createUnread(context: FactContext, piece: ShellPiece, [pos, end]: Span): Item {
  const { mapped, from, container, section, path, exit } = piece;
  const span = mapped.spanOf(pos, end);
  const text = normalizeText(mapped.text.slice(pos, Math.min(end, pos + 80)));
  const none = { name: null, subcommand: null, arguments: [], script: null, wrappers: [], assignments: [], onFailure: null, outputs: [] };
  const properties = { ...none, text, source: from, path, entry: text, leads: true, exitCode: exit?.code ?? null, undecidable: true };
  return createItem(context, { span, container, section, properties });
}

/** `–fix` and `−−fix` read as `--fix`: a word processor, or somebody who hides it, wrote the dashes. */
function withPlainDashes(value: string): string {
  return value.replace(/^(?:-|[\u2010-\u2015\u2212]){1,2}(?=[A-Za-z][\w-]*(?:=|$))/, dashes => {
    if (!/[^-]/.test(dashes)) return dashes;
    return dashes.length === 1 && value.length === 2 ? '-' : '--';
  });
}

function createWords({ words, assignments, onFailure }: ShellCommand, mapped: ShellPiece['mapped']): CommandWords {
  const wordOf = ({ value, dynamic, pos, end }: ShellWord): CommandWord =>
    Object.freeze({ value: withPlainDashes(normalizeText(value)), dynamic, span: mapped.spanOf(pos, end) });
  const assignmentOf = (assignment: ShellAssignment): CommandAssignment => Object.freeze({ ...wordOf(assignment), name: assignment.name });
  const failureOf = ({ text, words: inner, pos, end }: ShellFailure): FailureWords =>
    Object.freeze({ text, words: Object.freeze(inner.map(wordOf)), span: mapped.spanOf(pos, end) });
  const all = words.map(wordOf);
  return Object.freeze({
    words: Object.freeze(all),
    ...readArguments(commandName(all[0]?.value ?? ''), all.slice(1)),
    assignments: Object.freeze(assignments.map(assignmentOf)),
    onFailure: onFailure && failureOf(onFailure),
  });
}

function spansOf({ words, positionals, script, onFailure }: CommandWords, { entry, exit }: EntryShare): Record<string, Span> {
  const places: [string, Span | undefined][] = [
    ['name', words[0]?.span],
    ['subcommand', positionals[0]?.span],
    ['script', script?.span],
    ['onFailure', onFailure?.span],
    ['entry', entry.span],
    ['exitCode', exit?.span],
  ];
  return Object.fromEntries(places.filter((place): place is [string, Span] => place[1] !== undefined));
}
