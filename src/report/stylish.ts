import type { Formatter } from './formatter.ts';
import { createPaint, type Paint } from './paint.ts';
import { relativePath } from './relative-path.ts';
import type { LintMessage, LintResult } from './result.ts';
import { sanitizeText } from './sanitize-text.ts';
import { formatTable } from './text-table.ts';

/** For people at a terminal: each file with its problems in columns, and a summary. Nothing at all when there is no problem. */
export const stylish: Formatter = (results, { cwd, color, maxWarningsExceeded }) => {
  const paint = createPaint(color ?? false);
  const troubled = results.filter(result => result.messages.length > 0);
  if (troubled.length === 0) return '';
  const files = troubled.map(result => formatFile(result, cwd, paint));
  const tooMany = maxWarningsExceeded
    ? `  ${plural(maxWarningsExceeded.foundWarnings, 'warning')} found, at most ${maxWarningsExceeded.maxWarnings} allowed.\n`
    : '';
  return `\n${files.join('\n')}\n${formatSummary(troubled, paint)}${tooMany}`;
};

function formatFile(result: LintResult, cwd: string, paint: Paint): string {
  const { messages } = result;
  const rows = messages.map(message => [
    `  ${message.line}:${message.column}`,
    isError(message) ? 'error' : 'warning',
    sanitizeText(message.message),
    message.ruleId === null ? '' : sanitizeText(message.ruleId),
  ]);
  const lines = formatTable(rows, [
    { dress: cell => paint(cell, 'dim') },
    { dress: cell => paint(cell, cell === 'error' ? 'red' : 'yellow') },
    {},
    { dress: cell => (cell === '' ? '' : paint(cell, 'dim')) },
  ]);
  return `${paint(sanitizeText(relativePath(cwd, result.filePath)), 'underline')}\n${lines.join('\n')}\n`;
}

function formatSummary(results: readonly LintResult[], paint: Paint): string {
  const errors = sum(results, result => result.errorCount);
  const warnings = sum(results, result => result.warningCount);
  const color = errors > 0 ? 'red' : 'yellow';
  const total = `✖ ${plural(errors + warnings, 'problem')} (${plural(errors, 'error')}, ${plural(warnings, 'warning')})`;
  const fixable = [sum(results, result => result.fixableErrorCount), sum(results, result => result.fixableWarningCount)] as const;
  const summary = `${paint(total, 'bold', color)}\n`;
  if (fixable[0] + fixable[1] === 0) return summary;
  const hint = `  ${plural(fixable[0], 'error')} and ${plural(fixable[1], 'warning')} can be fixed with --fix.`;
  return `${summary}${paint(hint, 'bold', color)}\n`;
}

function isError(message: LintMessage): boolean {
  return message.fatal === true || message.severity === 2;
}

function sum(results: readonly LintResult[], count: (result: LintResult) => number): number {
  return results.reduce((total, result) => total + count(result), 0);
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
