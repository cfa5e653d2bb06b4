import { blankStart, type CommandLines, splitCommands } from './command-lines.ts';
import { markLength } from './entry-mark.ts';
import { type ExitRecord, findExitRecord, readExitLine } from './exit-record.ts';
import { moveCommand } from './move-command.ts';
import { type Prompts, readPrompts } from './prompts.ts';
import { type ReadShell, readShell, type ShellStatement } from './read-shell.ts';
import type { ShellCommand } from './shell-command.ts';

/** What is known of a shell text from outside. */
export interface ScriptOptions {
  /** Whether it is what a terminal shows, so that `# ` and `> ` may be prompts. */
  readonly terminal: boolean;
  /** Whether it is a log of commands: bare numbers behind a command are exit codes, and so is a line `exit 0`. */
  readonly log: boolean;
  /** Whether nothing says that all its lines are shell code: a log's block without a language. */
  readonly loose: boolean;
}

/** What a person takes for one entry of a log: a command line, with the lines that continue it. Positions count in the text. */
export interface ScriptEntry {
  readonly pos: number;
  readonly end: number;
  /** As shell code: prompts and records as blanks. */
  readonly text: string;
  /** Null where it was too much to be read. */
  readonly commands: readonly ShellCommand[] | null;
  /** Whether it is no shell code as it stands. */
  readonly broken: boolean;
  readonly exit: ExitRecord | null;
}

/** A line: where it starts, what is left of it as shell code, what it records. */
interface Line {
  readonly start: number;
  readonly raw: string;
  readonly code: string;
  readonly exit: ExitRecord | null;
}

/** The entries of a shell text, in order. Linear; never throws. */
export function readScript(text: string, options: ScriptOptions): ScriptEntry[] {
  const raws = text.split('\n');
  const prompts = readPrompts(raws, options.terminal);
  const lines = readLines(raws, prompts, options);
  return prompts.session ? readSession(lines, prompts) : readLoose(lines, text.length);
}

function readLines(raws: readonly string[], prompts: Prompts, options: ScriptOptions): Line[] {
  let start = 0;
  return raws.map((raw, index) => {
    const at = start;
    start += raw.length + 1;
    const length = prompts.lengths[index] ?? 0;
    const code = blankStart(raw, length);
    if (prompts.session && length === 0) return { start: at, raw, code, exit: null };
    return readLine({ start: at, raw, code: options.log ? blankStart(code, markLength(code)) : code, exit: null }, options);
  });
}

/** Takes what a line records out of its code. */
function readLine(line: Line, { log, loose }: ScriptOptions): Line {
  const { code, start } = line;
  const found = findExitRecord(code, log);
  // Outside of a log a line `exit 0` is a command.
  const isCommand = !log && /^\s{0,80}(?:exit|return)\s{1,9}\d{1,3}\s{0,80}$|^\s{0,80}rc=/.test(code);
  const left = found && !isCommand ? code.slice(0, found.pos) + ' '.repeat(found.end - found.pos) + code.slice(found.end) : code;
  const exit = found && !isCommand ? { ...found, pos: start + found.pos, end: start + found.end } : null;
  return { ...line, code: loose && !couldBeCommand(left) ? ' '.repeat(left.length) : left, exit };
}

/** Not a title, not `Name:`, not a rule of dashes. */
function couldBeCommand(code: string): boolean {
  const text = code.trim();
  const isCode = /^(?:[!({.][ \t]{1,9}|\[{1,2}[ \t]{1,9}(?=[-!"$]))?[^\p{Lu}\s]*[\p{L}\p{N}$]|^(?:\|\||&&)|^[(){};]{1,4}$/u.test(
    text.slice(0, 200),
  );
  return isCode && !/[^\s|&;]:$/.test(text.slice(-2));
}

function readSession(lines: readonly Line[], prompts: Prompts): ScriptEntry[] {
  const found: ScriptEntry[] = [];
  const commands = splitCommands({ texts: lines.map(line => line.code), prompts });
  commands.forEach((command, index) => {
    const entry = readEntry(command, lines);
    if (!entry) return;
    const next = commands[index + 1]?.first ?? lines.length;
    const asks = /\$\?/.test(command.text);
    const said = entry.exit ?? lastOf(lines.slice(command.last + 1, next).map(line => readOutput(line, asks)));
    const before = found.at(-1);
    const isQuestion = /^\s{0,80}echo\s{1,9}"?\$\?"?\s{0,80}$/.test(command.text);
    // `echo $?` tells of the command before it, and is part of that entry.
    if (isQuestion && before?.commands && entry.commands)
      found[found.length - 1] = { ...before, commands: [...before.commands, ...entry.commands], exit: before.exit ?? said };
    else found.push({ ...entry, exit: said });
  });
  return found;
}

function lastOf(records: readonly (ExitRecord | null)[]): ExitRecord | null {
  return records.findLast(record => record !== null) ?? null;
}

function readOutput({ raw, start }: Line, asks: boolean): ExitRecord | null {
  const number = (asks ? /^\s{0,40}(\d{1,3})\s{0,40}$/ : /^\s{0,40}(?:#\s{0,4})?(?:=>|→|->|⇒)\s{0,4}(\d{1,3})\s{0,40}$/).exec(raw);
  const found = number ? { code: Number(number[1]), pos: 0, end: raw.length } : readExitLine(raw);
  return found && { ...found, pos: start + found.pos, end: start + found.end };
}

/** One command of a session, or of a text that is no shell code as a whole. */
function readEntry({ first, last, text }: CommandLines, lines: readonly Line[]): ScriptEntry | null {
  const shift = lines[first]?.start ?? 0;
  const read = readShell(text);
  const exit = lastOf(lines.slice(first, last + 1).map(line => line.exit));
  const unread: ScriptEntry = { pos: shift, end: shift + text.length, text, commands: null, broken: true, exit };
  if (!read) return unread;
  const [from, to] = [read.statements[0], read.statements.at(-1)];
  if (!from || !to) return read.broken && !isLoneKeyword(text) ? { ...unread, commands: [] } : null;
  const place = { spanOf: (start: number, end: number) => [start + shift, end + shift] as const };
  const commands = read.statements.flatMap(statement => statement.commands.map(command => moveCommand(command, place)));
  const end = read.broken ? text.trimEnd().length : to.end;
  return { pos: from.pos + shift, end: end + shift, text: text.slice(from.pos, end), commands, broken: read.broken, exit };
}

/** What is left of a loop or condition that is read line by line. */
function isLoneKeyword(text: string): boolean {
  return /^\s{0,80}(?:fi|done|esac|else|then|do|[)}]|;;)[\s;)}]{0,9}$/.test(text.trimEnd());
}

/** Lines without prompts: all of them together, so that loops and functions are read; where that is no shell code, one by one. */
function readLoose(lines: readonly Line[], length: number): ScriptEntry[] {
  const code = lines.map(line => line.code).join('\n');
  const read = readShell(code);
  if (!read) return [{ pos: 0, end: length, text: code, commands: null, broken: true, exit: null }];
  if (!read.broken) return withRecords(entriesOf(read, code), lines);
  const commands = splitCommands({ texts: lines.map(line => line.code), prompts: null });
  return withRecords(
    commands.flatMap(command => readEntry(command, lines) ?? []),
    lines,
  );
}

function entriesOf({ statements }: ReadShell, code: string): ScriptEntry[] {
  return statements.map(({ pos, end, commands }: ShellStatement) => ({
    ...{ pos, end, text: code.slice(pos, end), commands, broken: false, exit: null },
  }));
}

/** Each entry with the first record from its own line on, up to the next entry's. */
function withRecords(entries: readonly ScriptEntry[], lines: readonly Line[]): ScriptEntry[] {
  const records = lines.flatMap(line => line.exit ?? []);
  const startOf = new Map<ScriptEntry, number>();
  let line = 0;
  for (const entry of entries) {
    while (line + 1 < lines.length && (lines[line + 1]?.start ?? 0) <= entry.pos) line += 1;
    startOf.set(entry, lines[line]?.start ?? 0);
  }
  let next = 0;
  return entries.map((entry, index) => {
    const following = entries[index + 1];
    const limit = following ? (startOf.get(following) ?? 0) : Number.POSITIVE_INFINITY;
    while ((records[next]?.pos ?? Number.POSITIVE_INFINITY) < (startOf.get(entry) ?? 0)) next += 1;
    const record = records[next];
    return record && record.pos < limit ? { ...entry, exit: record } : entry;
  });
}
