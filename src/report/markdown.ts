import type { Formatter, FormatterContext } from './formatter.ts';
import { createSummary, type Summary } from './markdown/create-summary.ts';
import { describeRules } from './markdown/describe-rules.ts';
import { formatFinding } from './markdown/format-finding.ts';
import { relativePath } from './relative-path.ts';
import type { LintResult } from './result.ts';
import { escapeMarkdown } from './source/escape-markdown.ts';

/** More rows of one file help nobody, and would leave no room for others. */
const mostRows = 100;

/** A summary as GitHub-flavoured Markdown, for `$GITHUB_STEP_SUMMARY` or a comment: totals, a table of the findings of each file, those with most errors first, and why the rules are. */
export const markdown: Formatter = (results, context) => {
  const errors = sum(results, ({ errorCount }) => errorCount);
  const warnings = sum(results, ({ warningCount }) => warningCount);
  const troubled = results.filter(({ messages }) => messages.length > 0).toSorted((a, b) => b.errorCount - a.errorCount);
  const demanded = describeRules(troubled, context);
  const summary = createSummary(['## packetlint', '', describeTotals(results, { errors, warnings }, context), ''], demanded);
  const added = troubled.map(result => addFile(summary, result, context));
  const shown = added.reduce((total, count) => total + count, 0);
  if (shown < errors + warnings) {
    const files = `${added.filter(count => count > 0).length} of ${plural(troubled.length, 'file')}`;
    summary.close(
      `**${shown} of ${errors + warnings} findings, in ${files}, are shown**; the log and the other reports have them all.`,
      '',
    );
  }
  summary.close(...demanded);
  return summary.text();
};

interface Totals {
  readonly errors: number;
  readonly warnings: number;
}

function describeTotals(
  results: readonly LintResult[],
  { errors, warnings }: Totals,
  { counts, maxWarningsExceeded }: FormatterContext,
): string {
  const linted = plural(counts?.linted ?? results.length, 'document');
  const suppressed = sum(results, ({ suppressedMessages }) => suppressedMessages.length);
  const more = [
    ...(suppressed > 0 ? [` ${plural(suppressed, 'more finding')} ${suppressed === 1 ? 'is' : 'are'} suppressed.`] : []),
    ...(counts?.failed ? [` **${plural(counts.failed, 'document')} could not be judged.**`] : []),
    ...(maxWarningsExceeded ? [` **There are more warnings than the ${maxWarningsExceeded.maxWarnings} that are allowed.**`] : []),
  ].join('');
  if (errors + warnings === 0) {
    return counts && counts.linted + counts.failed === 0 ? '⚠️ No document was judged.' : `✅ No findings in ${linted}.${more}`;
  }
  const files = plural(results.filter(({ messages }) => messages.length > 0).length, 'file');
  const found = `**${plural(errors, 'error')}**, **${plural(warnings, 'warning')}** in ${files}`;
  return `${errors > 0 || maxWarningsExceeded ? '❌' : '⚠️'} ${found}; ${linted} linted.${more}`;
}

/** Adds a file's table as far as there is room, and says how many findings that shows. */
function addFile(summary: Summary, { filePath, messages }: LintResult, { cwd }: FormatterContext): number {
  const rows = messages
    .toSorted((a, b) => b.severity - a.severity)
    .slice(0, mostRows)
    .map(formatFinding);
  const head = [`### ${escapeMarkdown(relativePath(cwd, filePath))}`, '', '| | Place | Finding | Rule |', '| --- | --- | --- | --- |'];
  if (!summary.add(...head, rows[0] ?? '')) return 0;
  let shown = 1;
  while (shown < rows.length && summary.add(rows[shown] ?? '')) shown += 1;
  summary.close('', ...(shown < messages.length ? [`… and ${messages.length - shown} more in this file.`, ''] : []));
  return shown;
}

function sum(results: readonly LintResult[], count: (result: LintResult) => number): number {
  return results.reduce((total, result) => total + count(result), 0);
}

function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
