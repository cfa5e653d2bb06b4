import { judgedText } from '../../report/judged-text.ts';
import { createResult, type LintResult } from '../../report/result.ts';

/** What --quiet shows of results. As ESLint's: a file without errors is left out altogether. */
export function keepErrors(results: readonly LintResult[]): LintResult[] {
  return results.flatMap(result => {
    const { filePath, output, stats } = result;
    const messages = result.messages.filter(isError);
    if (messages.length === 0) return [];
    const suppressedMessages = result.suppressedMessages.filter(isError);
    return [createResult({ filePath, messages, suppressedMessages, source: judgedText(result), output, stats })];
  });
}

function isError({ severity }: { readonly severity: number }): boolean {
  return severity === 2;
}
