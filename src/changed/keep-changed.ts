import { judgedText } from '../report/judged-text.ts';
import { createResult, type LintMessage, type LintResult } from '../report/result.ts';
import { resultText } from '../report/source/result-text.ts';
import { suppressionRules } from '../suppressions/suppression-rules.ts';
import { type ChangedLines, isOnLines, toDocumentLines } from './line-range.ts';
import { matchOld } from './match-old.ts';

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
  const { filePath, messages, suppressedMessages, output, stats } = result;
  const source = judgedText(result);
  const places = toDocumentLines(lines, resultText(result) ?? '');
  const isAnswerable = (message: LintMessage): boolean => !isOfDocument(message) || isOnLines(message, places);
  const all = [...suppressedMessages, ...messages];
  if (all.every(isAnswerable)) return result;
  const old = matchOld(result, await judgeBase(), message => !isAnswerable(message));
  const keep = <Message extends LintMessage>(list: readonly Message[]): Message[] => list.filter(message => !old.has(message));
  return createResult({ filePath, messages: keep(messages), suppressedMessages: keep(suppressedMessages), source, output, stats });
}

/** Whether a message is a finding: others say that the document cannot be judged, or what is wrong with the suppressions of the run. */
function isOfDocument({ fatal, ruleId }: LintMessage): boolean {
  return fatal !== true && !(ruleId !== null && Object.hasOwn(suppressionRules, ruleId));
}
