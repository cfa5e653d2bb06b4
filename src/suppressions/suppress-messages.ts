import { judgedText, keepText } from '../report/judged-text.ts';
import { detailsOf, keepDetails } from '../report/message-details.ts';
import { createResult, type LintMessage, type LintResult, type SuppressedMessage } from '../report/result.ts';

/** Moves messages to the suppressed ones, each with its justifications (none: it stays), and counts anew. The text stays, since suppressed messages are shown too. */
export function suppressMessages(result: LintResult, justify: (message: LintMessage) => readonly string[]): LintResult {
  const kept: LintMessage[] = [];
  const suppressed: SuppressedMessage[] = [];
  for (const message of result.messages) {
    const suppressions = justify(message).map(justification => ({ kind: 'file' as const, justification }));
    if (suppressions.length === 0) kept.push(message);
    else suppressed.push(keepDetails({ ...message, suppressions }, detailsOf(message)));
  }
  if (suppressed.length === 0) return result;
  const { filePath, suppressedMessages } = result;
  const copy = { ...result, ...createResult({ filePath, messages: kept, suppressedMessages: [...suppressedMessages, ...suppressed] }) };
  return keepText(copy, judgedText(result));
}
