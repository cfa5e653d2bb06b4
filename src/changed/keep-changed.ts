import { judgedText, keepText } from '../report/judged-text.ts';
import { identifyMessages, identityKey } from '../report/message-identity.ts';
import { createResult, type LintMessage, type LintResult, type SuppressedMessage } from '../report/result.ts';
import { resultText } from '../report/source/result-text.ts';
import { suppressionRules } from '../suppressions/suppression-rules.ts';
import { type ChangedLines, isOnLines, toDocumentLines } from './line-range.ts';

export interface ChangedResult {
  readonly result: LintResult;
  /** The lines of the document that have changed, as Git counts them. */
  readonly lines: ChangedLines;
  /** What was found in it at the base, by the same rules; null where it was not there, or nobody had looked at it. Asked only where it decides something. */
  judgeBase(): Promise<LintResult | null>;
}

/**
 * The result with the findings that the change is answerable for: those on changed lines, those that were not there at the base, and that the document cannot
 * be judged. A finding is the same as one at the base by its content (`MessageIdentity`); of several alike, those that are more than there were are new.
 */
export async function keepChanged({ result, lines, judgeBase }: ChangedResult): Promise<LintResult> {
  const { filePath, messages, suppressedMessages, output } = result;
  const source = judgedText(result);
  const places = toDocumentLines(lines, resultText(result) ?? '');
  const isAnswerable = (message: LintMessage): boolean => !isOfDocument(message) || isOnLines(message, places);
  const all = [...suppressedMessages, ...messages];
  if (all.every(isAnswerable)) return result;
  const old = matchOld(result, await judgeBase(), isAnswerable);
  const keep = <Message extends LintMessage>(list: readonly Message[]): Message[] => list.filter(message => !old.has(message));
  const kept = createResult({ filePath, messages: keep(messages), suppressedMessages: keep(suppressedMessages), source, output });
  return result.stats ? keepText({ ...kept, stats: result.stats }, judgedText(kept)) : kept;
}

/** Whether a message is a finding: others say that the document cannot be judged, or what is wrong with the suppressions of the run. */
function isOfDocument({ fatal, ruleId }: LintMessage): boolean {
  return fatal !== true && !(ruleId !== null && Object.hasOwn(suppressionRules, ruleId));
}

/** The messages that are as they were at the base. */
function matchOld(result: LintResult, base: LintResult | null, isAnswerable: (message: LintMessage) => boolean): Set<LintMessage> {
  const left = base === null ? null : { visible: countKeys(base, base.messages), disabled: countKeys(base, disabledOf(base)) };
  const old = new Set<LintMessage>();
  if (left === null) return old;
  const take = (messages: readonly LintMessage[], counts: Map<string, number>): void => {
    for (const { message, identity } of identifyMessages(keepText({ ...result, messages }, judgedText(result)))) {
      const key = identityKey(identity);
      const count = counts.get(key) ?? 0;
      if (count === 0 || isAnswerable(message)) continue;
      counts.set(key, count - 1);
      old.add(message);
    }
  };
  // What a comment hides now, one may have hidden then; what only a file of known findings hides was visible to this judgement.
  take(disabledOf(result), left.disabled);
  take(
    result.suppressedMessages.filter(message => !isDisabled(message)),
    left.visible,
  );
  take(result.messages, left.visible);
  return old;
}

function countKeys(result: LintResult, messages: readonly LintMessage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { identity } of identifyMessages(keepText({ ...result, messages }, judgedText(result)))) {
    const key = identityKey(identity);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function disabledOf({ suppressedMessages }: LintResult): SuppressedMessage[] {
  return suppressedMessages.filter(isDisabled);
}

function isDisabled({ suppressions }: SuppressedMessage): boolean {
  return suppressions.some(({ kind }) => kind === 'directive');
}
