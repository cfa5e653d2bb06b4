import { detailsOf } from './message-details.ts';
import type { LintMessage, LintResult } from './result.ts';
import { digestText } from './source/digest-text.ts';
import { readTextLines } from './source/line-starts.ts';
import { resultText } from './source/result-text.ts';
import { notLinted } from './source/rule-name.ts';

/**
 * What a finding is told again by when lines have moved, a table was sorted, or others have come and gone: its content, never its line or its number. A value
 * in data by its path; what stands in a table by its row's key and its column; what is missing by its name; anything else by its line's text.
 */
export interface MessageIdentity {
  readonly rule: string;
  /** The rule's message, where it has several. */
  readonly message?: string;
  /** The name of what is missing, or the entry of a list that the rule walked. Then row, column and line do not count: it does not stand there. */
  readonly subject?: string;
  /** The table's id; of a table without one, `section` tells which is meant. */
  readonly table?: string;
  readonly section?: string;
  readonly row?: string;
  readonly column?: string;
  readonly path?: string;
  /** Without white space at its ends. */
  readonly line?: string;
}

/** A message with its identity in its file. */
export interface IdentifiedMessage {
  readonly message: LintMessage;
  readonly identity: MessageIdentity;
  /** How many of the same identity stand before it in the file, and itself. */
  readonly occurrence: number;
}

/** The identities of all messages of a result, in their order. The one function behind known findings (baseline) and fingerprints. */
export function identifyMessages(result: Pick<LintResult, 'messages' | 'output' | 'source'>): IdentifiedMessage[] {
  if (result.messages.length === 0) return [];
  const lines = readTextLines(resultText(result) ?? '');
  const seen = new Map<string, number>();
  return result.messages.map(message => {
    const identity = identifyMessage(message, lines.lineAt(message.line));
    const key = identityKey(identity);
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return { message, identity, occurrence };
  });
}

/** The identity of a message that stands on a line (its text, without its end). */
export function identifyMessage(message: LintMessage, line: string): MessageIdentity {
  const { place, subject } = detailsOf(message);
  return {
    rule: message.ruleId ?? notLinted,
    ...(message.messageId === undefined ? {} : { message: message.messageId }),
    ...(subject === undefined ? {} : { subject: clip(subject) }),
    ...identifyPlace(place, subject === undefined ? line : null),
  };
}

type Place = Omit<MessageIdentity, 'rule' | 'message' | 'subject'>;

/** `line` is null where the finding is about something else than what stands at its place. */
function identifyPlace({ path, table, section }: ReturnType<typeof detailsOf>['place'], line: string | null): Place {
  if (path !== null) return { path: clip(path) };
  if (table === null || (table.row === null && line !== null)) return line === null ? {} : { line: clip(line.trim()) };
  const named: Place = table.id !== null ? { table: table.id } : section !== null ? { section: clip(section) } : {};
  if (line === null || table.row === null) return named;
  return { ...named, row: clip(table.row), ...(table.column === null ? {} : { column: clip(table.column) }) };
}

const parts = ['rule', 'message', 'subject', 'table', 'section', 'row', 'column', 'path', 'line'] as const;

/** One text for an identity: two are the same where their texts are. Sorts as people look for findings: by rule, then by what tells them apart. */
export function identityKey(identity: MessageIdentity): string {
  return JSON.stringify(parts.map(part => identity[part] ?? null));
}

const longest = 160;

/** People read these, and lines have no limit: of a long text its beginning, and a digest that nobody can forge. */
function clip(text: string): string {
  if (text.length <= longest) return text;
  const beginning = text.slice(0, longest - 40).replace(/[\uD800-\uDBFF]$/, '');
  return `${beginning}… ${digestText(text).slice(0, 32)}`;
}
