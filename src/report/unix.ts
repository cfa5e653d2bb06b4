import type { Formatter } from './formatter.ts';
import type { LintMessage, LintResult } from './result.ts';
import { sanitizeText } from './sanitize-text.ts';

/** One line a finding, `file:line:column: text [Level/rule]`, as compilers write them and editors jump to. */
export const unix: Formatter = results => {
  const lines = results.flatMap(result => result.messages.map(message => formatLine(result, message)));
  if (lines.length === 0) return '';
  return `${lines.join('\n')}\n\n${lines.length} ${lines.length === 1 ? 'problem' : 'problems'}\n`;
};

function formatLine({ filePath }: LintResult, { line, column, severity, message, ruleId }: LintMessage): string {
  const level = severity === 2 ? 'Error' : 'Warning';
  return `${sanitizeText(filePath)}:${line}:${column}: ${sanitizeText(message)} [${level}${ruleId === null ? '' : `/${sanitizeText(ruleId)}`}]`;
}
