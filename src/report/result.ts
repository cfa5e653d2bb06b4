import { compareText } from './compare-text.ts';
import { keepText } from './judged-text.ts';
import type { ResultStats } from './result-stats.ts';

/** An edit as ESLint carries it: UTF-16 offsets into the text without its byte order mark, the end exclusive. */
export interface MessageFix {
  readonly range: readonly [start: number, end: number];
  readonly text: string;
}

export interface MessageSuggestion {
  readonly desc: string;
  readonly messageId?: string;
  readonly fix: MessageFix;
}

/** One problem, exactly as ESLint 10 words it. Lines and columns are 1-based, columns in UTF-16 units, the end exclusive. */
export interface LintMessage {
  /** null where no rule speaks: the document itself cannot be read, or the run has something to say about the file. */
  readonly ruleId: string | null;
  /** 1 warns, 2 is an error. */
  readonly severity: 1 | 2;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly messageId?: string;
  /** The document could not be judged. */
  readonly fatal?: true;
  readonly fix?: MessageFix;
  readonly suggestions?: readonly MessageSuggestion[];
}

/** Why a message does not count: a comment in the document, or a file of known findings. */
export interface Suppression {
  readonly kind: 'directive' | 'file';
  readonly justification: string;
}

export interface SuppressedMessage extends LintMessage {
  readonly suppressions: readonly Suppression[];
}

/** What is known of one file, exactly as ESLint 10 reports it, so that its formatters work unchanged. */
export interface LintResult {
  /** Absolute, or `<text>` for text without a file. */
  readonly filePath: string;
  /** Sorted by line, then column. */
  readonly messages: readonly LintMessage[];
  readonly suppressedMessages: readonly SuppressedMessage[];
  /** Fatal ones included. */
  readonly errorCount: number;
  readonly fatalErrorCount: number;
  readonly warningCount: number;
  readonly fixableErrorCount: number;
  readonly fixableWarningCount: number;
  /** The text after fixes; only if something was fixed. */
  readonly output?: string;
  /** The text that was judged; only if there are messages, or were before known findings were taken out, and no output. */
  readonly source?: string;
  /** Where the time went; only if it was asked for. */
  readonly stats?: ResultStats;
  /** Always empty; ESLint's formatters expect it. */
  readonly usedDeprecatedRules: readonly [];
}

/** What a result is made of. */
export interface ResultParts {
  readonly filePath: string;
  readonly messages: readonly LintMessage[];
  readonly suppressedMessages?: readonly SuppressedMessage[] | undefined;
  /** The text as it was read; undefined where it cannot be decoded. */
  readonly source?: string | undefined;
  /** The text after fixes, where there were any. */
  readonly output?: string | undefined;
  readonly stats?: ResultStats | undefined;
}

/** Sorts, counts, and keeps the text where only suppressed messages are about it (`judgedText`): the one way to make a result, so that its numbers are always those of its messages. */
export function createResult(parts: ResultParts): LintResult {
  const messages = parts.messages.toSorted(compareMessages);
  const suppressedMessages = (parts.suppressedMessages ?? []).toSorted(compareMessages);
  const { output, source, stats } = parts;
  const result: LintResult = {
    filePath: parts.filePath,
    messages,
    suppressedMessages,
    ...countMessages(messages),
    ...(output !== undefined ? { output } : messages.length > 0 && source !== undefined ? { source } : {}),
    ...(stats === undefined ? {} : { stats }),
    usedDeprecatedRules: [],
  };
  // Not beside results without findings: of many documents, their texts are not held in memory.
  return suppressedMessages.length > 0 && output === undefined ? keepText(result, source) : result;
}

/** The fixed order of messages: line, column, end, rule, message. */
export function compareMessages(a: LintMessage, b: LintMessage): number {
  return (
    a.line - b.line ||
    a.column - b.column ||
    (a.endLine ?? a.line) - (b.endLine ?? b.line) ||
    (a.endColumn ?? a.column) - (b.endColumn ?? b.column) ||
    compareText(a.ruleId ?? '', b.ruleId ?? '') ||
    compareText(a.message, b.message)
  );
}

type Counts = Pick<LintResult, 'errorCount' | 'fatalErrorCount' | 'warningCount' | 'fixableErrorCount' | 'fixableWarningCount'>;

/** Only `fix` makes a message fixable; a suggestion waits for a person. */
function countMessages(messages: readonly LintMessage[]): Counts {
  const counts = { errorCount: 0, fatalErrorCount: 0, warningCount: 0, fixableErrorCount: 0, fixableWarningCount: 0 };
  for (const message of messages) {
    if (message.fatal) counts.fatalErrorCount += 1;
    if (message.fatal || message.severity === 2) {
      counts.errorCount += 1;
      if (message.fix) counts.fixableErrorCount += 1;
    } else {
      counts.warningCount += 1;
      if (message.fix) counts.fixableWarningCount += 1;
    }
  }
  return counts;
}
