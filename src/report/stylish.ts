import type { Formatter } from './formatter.ts';
import { createPaint, type Paint } from './paint.ts';
import { relativePath } from './relative-path.ts';
import type { LintMessage, LintResult } from './result.ts';
import { sanitizeText } from './sanitize-text.ts';
import { formatRows } from './stylish/format-rows.ts';

/** For people at a terminal: each file with its problems in columns, broken at words where it is narrow, and a summary. Nothing at all when there is no problem. */
export const stylish: Formatter = (results, { cwd, color, columns, maxWarningsExceeded }) => {
  const paint = createPaint(color ?? false);
  const troubled = results.filter(result => result.messages.length > 0);
  if (troubled.length === 0) return '';
  const files = troubled.map(result => formatFile(result, { cwd, paint, columns }));
  const tooMany = maxWarningsExceeded
    ? `  ${plural(maxWarningsExceeded.foundWarnings, 'warning')} found, at most ${maxWarningsExceeded.maxWarnings} allowed.\n`
    : '';
  return `\n${files.join('\n')}\n${formatSummary(troubled, paint)}${tooMany}`;
};

interface Look {
  readonly cwd: string;
  readonly paint: Paint;
  readonly columns: number | undefined;
}

function formatFile({ filePath, messages }: LintResult, { cwd, paint, columns }: Look): string {
  const rows = messages.map(message => ({
    place: `${message.line}:${message.column}`,
    level: isError(message) ? ('error' as const) : ('warning' as const),
    message: sanitizeText(message.message),
    rule: message.ruleId === null ? '' : sanitizeText(message.ruleId),
  }));
  return `${paint(sanitizeText(relativePath(cwd, filePath)), 'underline')}\n${formatRows(rows, paint, columns).join('\n')}\n`;
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
