import type { Formatter, FormatterContext } from './formatter.ts';
import { escapeHtml } from './html/escape-html.ts';
import { pageScript, pageScriptHash } from './html/page-script.ts';
import { pageStyle } from './html/page-style.ts';
import { renderFinding } from './html/render-finding.ts';
import { relativePath } from './relative-path.ts';
import type { LintResult } from './result.ts';
import { readTextLines } from './source/line-starts.ts';

/** A page with more findings than this helps nobody; what is left out is said. */
const mostFindings = 2000;

/** One self-contained page: every finding with what stands there, the cell marked, and the policy's why beside it; to be filtered by rule and file. */
export const html: Formatter = (results, context) => {
  const troubled = results.filter(({ messages, suppressedMessages }) => messages.length + suppressedMessages.length > 0);
  const kept = keepMost(troubled);
  const body = [
    renderTotals(results, context),
    renderCut(troubled, kept),
    renderForm(kept, context),
    ...kept.map(result => renderFile(result, context)),
  ];
  return renderPage(body.join('\n'));
};

function renderPage(body: string): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '${pageScriptHash}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<title>packetlint report</title>',
    `<style>${pageStyle}</style>`,
    '</head>',
    `<body>\n${body}`,
    `<script>${pageScript}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function renderTotals(results: readonly LintResult[], { counts, version, maxWarningsExceeded }: FormatterContext): string {
  const errors = results.reduce((sum, { errorCount }) => sum + errorCount, 0);
  const warnings = results.reduce((sum, { warningCount }) => sum + warningCount, 0);
  const suppressed = results.reduce((sum, { suppressedMessages }) => sum + suppressedMessages.length, 0);
  const parts = [
    `<li class="error">${count(errors, 'error')}</li>`,
    `<li class="warning">${count(warnings, 'warning')}</li>`,
    ...(suppressed > 0 ? [`<li>${suppressed} suppressed</li>`] : []),
    `<li>${count(counts?.linted ?? results.length, 'document')} linted</li>`,
    ...(counts?.failed ? [`<li class="error">${counts.failed} could not be judged</li>`] : []),
    ...(counts?.skipped ? [`<li>${counts.skipped} left alone</li>`] : []),
    ...(version === undefined ? [] : [`<li>packetlint ${escapeHtml(version)}</li>`]),
  ];
  const limit = maxWarningsExceeded
    ? `<p class="note">More warnings than the ${maxWarningsExceeded.maxWarnings} that are allowed.</p>`
    : '';
  const calm = errors + warnings === 0 ? '<p>No findings: every document keeps its policies.</p>' : '';
  return `<h1>packetlint report</h1>\n<ul class="totals">${parts.join('')}</ul>${limit}${calm}`;
}

function renderForm(results: readonly LintResult[], { cwd }: FormatterContext): string {
  const rules = new Map<string, number>();
  for (const { messages, suppressedMessages } of results) {
    for (const { ruleId } of [...messages, ...suppressedMessages]) rules.set(ruleId ?? '', (rules.get(ruleId ?? '') ?? 0) + 1);
  }
  const ruleOptions = [...rules]
    .filter(([id]) => id !== '')
    .sort()
    .map(([id, number]) => option(id, `${id} (${number})`));
  const fileOptions = results.map(({ filePath }) => option(relativePath(cwd, filePath), relativePath(cwd, filePath)));
  const levels = ['error', 'warning', 'suppressed'].map(
    level => `<label class="check"><input type="checkbox" name="${level}"${level === 'suppressed' ? '' : ' checked'}>${level}</label>`,
  );
  return [
    '<form hidden>',
    `<label>Rule<select name="rule"><option value="">all rules</option>${ruleOptions.join('')}</select></label>`,
    `<label>File<select name="file"><option value="">all files</option>${fileOptions.join('')}</select></label>`,
    '<label>Text<input type="search" name="text"></label>',
    ...levels,
    '<button type="reset">Show all</button><span id="shown" role="status"></span>',
    '</form>',
  ].join('');
}

function option(value: string, label: string): string {
  return `<option value="${escapeHtml(value)}">${escapeHtml(label)}</option>`;
}

function renderFile(result: LintResult, { cwd, rulesMeta }: FormatterContext): string {
  const name = escapeHtml(relativePath(cwd, result.filePath));
  const lines = result.source === undefined ? null : readTextLines(result.source);
  const metaOf = (id: string | null): (typeof rulesMeta)[string] | undefined =>
    id !== null && Object.hasOwn(rulesMeta, id) ? rulesMeta[id] : undefined;
  const findings = [...result.messages, ...result.suppressedMessages].map(message =>
    renderFinding({ message, lines, meta: metaOf(message.ruleId) }),
  );
  const counts = `<span class="error">${count(result.errorCount, 'error')}</span> <span class="warning">${count(result.warningCount, 'warning')}</span>`;
  return `<section data-file="${name}"><header><h2>${name}</h2><div>${counts}</div></header>${findings.join('\n')}</section>`;
}

/** The files with the most weight first to be kept: those with errors. */
function keepMost(results: readonly LintResult[]): readonly LintResult[] {
  let left = mostFindings;
  const kept = new Set<LintResult>();
  for (const result of results.toSorted((a, b) => b.errorCount - a.errorCount)) {
    const size = result.messages.length + result.suppressedMessages.length;
    if (kept.size > 0 && size > left) continue;
    kept.add(result);
    left -= size;
  }
  return results.filter(result => kept.has(result));
}

function renderCut(all: readonly LintResult[], kept: readonly LintResult[]): string {
  if (kept.length === all.length) return '';
  const total = all.reduce((sum, { messages }) => sum + messages.length, 0);
  return `<p class="note">This page shows ${kept.length} of ${all.length} files with findings, those with most errors; there are ${total} findings in all. The JSON and SARIF formats hold every one.</p>`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
