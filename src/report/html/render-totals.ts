import type { FormatterContext } from '../formatter.ts';
import type { LintResult } from '../result.ts';
import type { Levels } from './count-levels.ts';
import { escapeHtml } from './escape-html.ts';

/** The head of the page: how it ended, in a sentence, and the numbers of the run. */
export function renderTotals(results: readonly LintResult[], levels: Levels, context: FormatterContext): string {
  const { counts, version, maxWarningsExceeded } = context;
  const parts = [
    ...(levels.suppressed > 0 ? [`<li>${levels.suppressed} suppressed</li>`] : []),
    ...(counts?.failed ? [`<li class="error">${counts.failed} could not be judged</li>`] : []),
    `<li>${plural(counts?.linted ?? results.length, 'document')} linted</li>`,
    ...(counts?.skipped ? [`<li>${plural(counts.skipped, 'other file')} left alone</li>`] : []),
    ...(version === undefined ? [] : [`<li>packetlint ${escapeHtml(version)}</li>`]),
  ];
  const limit = maxWarningsExceeded
    ? `<p class="note">There are more warnings than the ${maxWarningsExceeded.maxWarnings} that are allowed.</p>`
    : '';
  return `<h1>packetlint report</h1>\n${renderVerdict(results, levels, context)}\n<ul class="totals">${parts.join('')}</ul>${limit}`;
}

function renderVerdict(results: readonly LintResult[], { error, warning, suppressed }: Levels, { counts }: FormatterContext): string {
  if (error + warning > 0) {
    const files = results.filter(({ messages }) => messages.length > 0).length;
    const numbers = [
      ...(error > 0 ? [`<span class="error">✖ ${plural(error, 'error')}</span>`] : []),
      ...(warning > 0 ? [`<span class="warning">⚠ ${plural(warning, 'warning')}</span>`] : []),
    ];
    return `<p class="verdict">${numbers.join(' ')} <span class="extent">in ${plural(files, 'file')}</span></p>`;
  }
  if (counts && counts.linted + counts.failed === 0) return '<p class="verdict warning">⚠ No document was judged.</p>';
  const calm = suppressed > 0 ? 'Nothing but suppressed findings.' : 'No findings: every document keeps its policies.';
  return `<p class="verdict calm">✓ ${calm}</p>`;
}

function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
