import { comparePaths } from '../report/compare-text.ts';
import { judgedText } from '../report/judged-text.ts';
import { createResult, type LintMessage, type LintResult } from '../report/result.ts';

/** A message on a file, and the file's text where it is known. */
export interface FileMessage {
  /** Absolute. */
  readonly filePath: string;
  readonly source: string | undefined;
  readonly message: LintMessage;
}

/** Messages as results, one for each file, each message once: two configs may extend one that both are told of. Sorted by path. */
export function createResults(messages: readonly FileMessage[]): LintResult[] {
  const byFile = new Map<string, Map<string, FileMessage>>();
  for (const each of messages) {
    const group = byFile.get(each.filePath) ?? new Map<string, FileMessage>();
    byFile.set(each.filePath, group.set(JSON.stringify(each.message), each));
  }
  const results = [...byFile].map(([filePath, group]) => {
    const [{ source } = {}] = group.values();
    return createResult({ filePath, messages: [...group.values()].map(({ message }) => message), source });
  });
  return results.sort(comparePaths);
}

/** Results with further messages on the same files or on others; sorted by path. */
export function joinResults(results: readonly LintResult[], own: readonly LintResult[]): readonly LintResult[] {
  if (own.length === 0) return results;
  const byPath = new Map(own.map(result => [result.filePath, result]));
  const joined = results.map(result => {
    const other = byPath.get(result.filePath);
    byPath.delete(result.filePath);
    return other ? addMessages(result, other) : result;
  });
  return [...joined, ...byPath.values()].sort(comparePaths);
}

/** The text is that of the result, where it has one: what is read now. */
function addMessages(result: LintResult, other: LintResult): LintResult {
  const { filePath, suppressedMessages, output } = result;
  const parts = { filePath, suppressedMessages, output, source: judgedText(result) ?? other.source };
  return { ...result, ...createResult({ ...parts, messages: [...result.messages, ...other.messages] }) };
}
