import type { Formatter, FormatterContext } from './formatter.ts';
import { countLevels, type Levels } from './html/count-levels.ts';
import { escapeHtml } from './html/escape-html.ts';
import { describeKept, type KeptFile, keepMost } from './html/keep-most.ts';
import { pageScript, pageScriptHash } from './html/page-script.ts';
import { pageStyle } from './html/page-style.ts';
import { renderFile } from './html/render-file.ts';
import { renderForm } from './html/render-form.ts';
import { renderOverview } from './html/render-overview.ts';
import type { LintResult } from './result.ts';

/** One self-contained page: every finding with what stands there, the cell marked, and the policy's why beside it; to be filtered by rule and file. */
export const html: Formatter = (results, context) => {
  const levels = countLevels(results.flatMap(({ messages, suppressedMessages }) => [...messages, ...suppressedMessages]));
  const kept = keepMost(results);
  const body = [renderTotals(results, levels, context), describeKept(kept, levels), ...renderFindings(results, kept, context)];
  return renderPage(`packetlint: ${plural(levels.error, 'error')}, ${plural(levels.warning, 'warning')}`, body.join('\n'));
};

function renderPage(title: string, body: string): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '${pageScriptHash}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${title}</title>`,
    `<style>${pageStyle}</style>`,
    '</head>',
    `<body>\n${body}`,
    `<script>${pageScript}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function renderTotals(results: readonly LintResult[], { error, warning, suppressed }: Levels, context: FormatterContext): string {
  const { counts, version, maxWarningsExceeded } = context;
  const parts = [
    `<li class="${error > 0 ? 'error' : 'none'}">${plural(error, 'error')}</li>`,
    `<li class="${warning > 0 ? 'warning' : 'none'}">${plural(warning, 'warning')}</li>`,
    ...(suppressed > 0 ? [`<li>${suppressed} suppressed</li>`] : []),
    `<li>${plural(counts?.linted ?? results.length, 'document')} linted</li>`,
    ...(counts?.failed ? [`<li class="error">${counts.failed} could not be judged</li>`] : []),
    ...(counts?.skipped ? [`<li>${plural(counts.skipped, 'other file')} left alone</li>`] : []),
    ...(version === undefined ? [] : [`<li>packetlint ${escapeHtml(version)}</li>`]),
  ];
  const limit = maxWarningsExceeded
    ? `<p class="note">There are more warnings than the ${maxWarningsExceeded.maxWarnings} that are allowed.</p>`
    : '';
  const calm = error + warning === 0 ? '<p class="calm">✓ No findings: every document keeps its policies.</p>' : '';
  return `<h1>packetlint report</h1>\n<ul class="totals">${parts.join('')}</ul>${limit}${calm}`;
}

function renderFindings(results: readonly LintResult[], kept: readonly KeptFile[], context: FormatterContext): readonly string[] {
  if (kept.length === 0) return [];
  return [renderOverview(results, kept, context), renderForm(kept, context), ...kept.map(file => renderFile(file, context))];
}

function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
