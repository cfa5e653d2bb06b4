import type { Formatter, FormatterContext } from './formatter.ts';
import { relativePath } from './relative-path.ts';
import type { LintMessage, LintResult } from './result.ts';
import { escapeMarkdown } from './source/escape-markdown.ts';

/** GitHub takes one MiB of a job's summary; what comes after the findings fits beside this. UTF-16 units, at most three bytes each. */
const longest = 300_000;

/** A summary as GitHub-flavoured Markdown, for `$GITHUB_STEP_SUMMARY` or a comment: totals, then a table of the findings of each file, errors first. */
export const markdown: Formatter = (results, context) => {
  const errors = sum(results, ({ errorCount }) => errorCount);
  const warnings = sum(results, ({ warningCount }) => warningCount);
  const lines = ['## packetlint', '', describeTotals(results, errors, warnings, context), ''];
  let length = 0;
  let shown = 0;
  for (const result of results.toSorted((a, b) => b.errorCount - a.errorCount)) {
    if (result.messages.length === 0) continue;
    const part = formatFile(result, context);
    const size = part.reduce((total, line) => total + line.length, 0);
    if (length + size > longest) continue;
    length += size;
    shown += result.messages.length;
    lines.push(...part, '');
  }
  if (shown < errors + warnings)
    lines.push(`**${shown} of ${errors + warnings} findings are shown**; the log and the other reports have them all.`, '');
  return lines.join('\n');
};

function describeTotals(results: readonly LintResult[], errors: number, warnings: number, { counts }: FormatterContext): string {
  const documents = plural(counts?.linted ?? results.length, 'document');
  const failed = counts?.failed ? ` **${plural(counts.failed, 'document')} could not be judged.**` : '';
  if (errors + warnings === 0) return `✅ No findings in ${documents}.${failed}`;
  return `${errors > 0 ? '❌' : '⚠️'} **${plural(errors, 'error')}**, **${plural(warnings, 'warning')}** in ${documents}.${failed}`;
}

function formatFile({ filePath, messages }: LintResult, { cwd }: FormatterContext): string[] {
  const sorted = messages.toSorted((a, b) => b.severity - a.severity);
  return [
    `### ${escapeMarkdown(relativePath(cwd, filePath))}`,
    '',
    '| | Place | Finding | Rule |',
    '| --- | --- | --- | --- |',
    ...sorted.map(formatRow),
  ];
}

function formatRow({ severity, line, column, message, ruleId }: LintMessage): string {
  return `| ${severity === 2 ? '❌' : '⚠️'} | ${line}:${column} | ${escapeMarkdown(message)} | ${escapeMarkdown(ruleId ?? '')} |`;
}

function sum(results: readonly LintResult[], count: (result: LintResult) => number): number {
  return results.reduce((total, result) => total + count(result), 0);
}

function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
