import type { Formatter } from './formatter.ts';
import type { LintMessage, LintResult } from './result.ts';
import { sanitizeText } from './sanitize-text.ts';

/** One line a finding, as ESLint's compact format, which Vim and others parse. */
export const compact: Formatter = results => {
  const lines = results.flatMap(result => result.messages.map(message => formatLine(result, message)));
  if (lines.length === 0) return '';
  return `${lines.join('\n')}\n\n${lines.length} ${lines.length === 1 ? 'problem' : 'problems'}\n`;
};

function formatLine({ filePath }: LintResult, message: LintMessage): string {
  const { line, column, ruleId } = message;
  const level = message.severity === 2 ? 'Error' : 'Warning';
  const rule = ruleId === null ? '' : ` (${sanitizeText(ruleId)})`;
  return `${sanitizeText(filePath)}: line ${line}, col ${column}, ${level} - ${sanitizeText(message.message)}${rule}`;
}
