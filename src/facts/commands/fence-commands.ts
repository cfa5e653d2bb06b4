import type { Code, Nodes } from 'mdast';
import type { Span } from '../../document/span.ts';
import { type CodeLine, readCodeLines } from '../code-lines.ts';
import type { Item } from '../item.ts';
import { type Place, spanOfNode } from '../outline.ts';
import { plainText } from '../plain-text.ts';
import { findExitRecord } from '../shell/exit-record.ts';
import { joinPieces, type MappedText, type TextPiece } from '../shell/mapped-text.ts';
import { readPrompts } from '../shell/prompts.ts';
import type { IsInLog } from './command-log.ts';
import type { CommandReader } from './command-reader.ts';
import type { ShellPiece } from './shell-piece.ts';

const shellLanguages: ReadonlySet<string> = new Set(['sh', 'bash', 'shell', 'zsh', 'ksh', 'fish', 'dash']);
const terminalLanguages: ReadonlySet<string> = new Set([
  ...['console', 'shell-session', 'shellsession', 'sh-session', 'bash-session', 'terminal', 'session'],
]);
/** What only shows text: in a log it may be the log itself. */
const textLanguages: ReadonlySet<string> = new Set([
  'text',
  'txt',
  'plain',
  'plaintext',
  'log',
  'logs',
  'output',
  'stdout',
  'stderr',
  'none',
]);

/** What is known of a log before its fences are read. */
export interface LogSoFar {
  readonly isInLog: IsInLog;
  /** List items that are entries, in order, none within another. */
  readonly entries: readonly Span[];
  /** The commands that were found outside of fences. */
  readonly items: readonly Item[];
}

/** The commands of blocks of code: of those in a shell's language, and in a log of those that are the log. */
export function readFenceCommands(reader: CommandReader, log: LogSoFar | null): Item[] {
  const found: Item[] = [];
  const roles = new Map<Nodes, Role>();
  const isOutput = log && createOutputTest(log, roles);
  for (const place of reader.context.outline().places('code')) {
    const language = languageOf(place.node);
    const inLog = log?.isInLog(place.section) ?? false;
    const lines = readCodeLines(place.node, reader.context.document);
    const role = inLog ? roleInLog({ language, lines, isOutput: isOutput?.(place) ?? false }) : roleOf(language);
    roles.set(place.node, role);
    const options = optionsOf[role];
    if (!options) continue;
    const { container, section } = place;
    const piece = { from: 'fence', container, section, path: null, exit: null, mapped: joinLines(lines) } as const;
    found.push(...reader.collect({ ...piece, options: { ...options, log: inLog } }));
  }
  return found;
}

/** What a block of code is: a script, a terminal's session, lines of a log, what commands print, or none of these. */
type Role = 'script' | 'session' | 'log' | 'output' | 'other';

const optionsOf: Readonly<Record<Role, Pick<ShellPiece['options'], 'terminal' | 'loose'> | null>> = {
  script: { terminal: false, loose: false },
  session: { terminal: true, loose: false },
  log: { terminal: true, loose: true },
  output: null,
  other: null,
};

function languageOf({ lang }: Code): string | null {
  const [word = ''] = (lang ?? '')
    .toLowerCase()
    .replace(/^\{?\.?/, '')
    .split(/[\s,{}:]/, 1);
  return word === '' ? null : word;
}

function roleOf(language: string | null): Role {
  if (language === null) return 'other';
  if (shellLanguages.has(language)) return 'script';
  return terminalLanguages.has(language) ? 'session' : 'other';
}

interface LogBlock {
  readonly language: string | null;
  readonly lines: readonly CodeLine[];
  /** Whether it stands where the output of a command stands. */
  readonly isOutput: boolean;
}

function roleInLog({ language, lines, isOutput }: LogBlock): Role {
  const role = roleOf(language);
  if (role !== 'other') return role;
  const isText = language !== null && textLanguages.has(language);
  if (language !== null && !isText) return 'other';
  const texts = lines.map(line => line.text);
  if (recordsAll(texts)) return 'log';
  if (isOutput) return 'output';
  return !isText || readPrompts(texts, false).session ? 'log' : 'output';
}

/** Whether each line tells of an exit: then it is a log, wherever it stands. */
function recordsAll(texts: readonly string[]): boolean {
  const filled = texts.filter(text => text.trim() !== '');
  return filled.length > 0 && filled.every(text => (findExitRecord(text, true)?.pos ?? 0) > 0);
}

/**
 * Whether a block shows what a command printed: it stands in a list item that is an entry, right after a list, table, paragraph or script with a
 * command, after such output, or after a line that announces it.
 */
function createOutputTest({ entries, items }: LogSoFar, roles: ReadonlyMap<Nodes, Role>): (place: Place<Code>) => boolean {
  const starts = items.map(item => item.span[0]).sort((left, right) => left - right);
  const hasCommand = ([start, end]: Span): boolean => (starts[firstAtLeast(starts, start)] ?? Number.POSITIVE_INFINITY) < end;
  const entryStarts = entries.map(([start]) => start);
  return ({ span, parent, index }) => {
    const around = entries[firstAtLeast(entryStarts, span[0] + 1) - 1];
    if (around && span[0] < around[1]) return true;
    const before = parent.children[index - 1];
    if (!before) return false;
    const role = roles.get(before as Nodes);
    if (role) return role !== 'log' && role !== 'other';
    if (
      before.type === 'paragraph' &&
      /(?:output|stdout|stderr|tail|출력|결과|输出|出力)[^\p{L}]*$/iu.test(plainText(before.children).slice(-80))
    )
      return true;
    return (before.type === 'list' || before.type === 'table' || before.type === 'paragraph') && hasCommand(spanOfNode(before));
  };
}

function firstAtLeast(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The lines of a block as one text; between them stands what ends them, and what the block's container puts before the next. */
function joinLines(lines: readonly CodeLine[]): MappedText {
  const pieces: TextPiece[] = [];
  for (const { text, span } of lines) {
    const before = pieces.at(-1);
    if (before) pieces.push({ text: '\n', span: [before.span[1], span[0]] });
    pieces.push({ text, span });
  }
  return joinPieces(pieces);
}
