import type { Formatter, FormatterContext } from './formatter.ts';
import { countLevels } from './html/count-levels.ts';
import { describeKept, type KeptFile, keepMost } from './html/keep-most.ts';
import { pageScript, pageScriptHash } from './html/page-script.ts';
import { pageStyle } from './html/page-style.ts';
import { renderFile } from './html/render-file.ts';
import { renderForm } from './html/render-form.ts';
import { renderOverview } from './html/render-overview.ts';
import { renderTotals } from './html/render-totals.ts';
import type { LintResult } from './result.ts';

/** One self-contained page: every finding with what stands there, the cell marked, and the policy's why beside it; to be filtered by rule and file. */
export const html: Formatter = (results, context) => {
  const levels = countLevels(results.flatMap(({ messages, suppressedMessages }) => [...messages, ...suppressedMessages]));
  const kept = keepMost(results);
  const head = [...(kept.length > 0 ? [skip] : []), renderTotals(results, levels, context), describeKept(kept, levels)];
  const body = ['<header>', ...head, '</header>', '<main>', ...renderFindings(results, kept, context), '</main>'];
  return renderPage(`packetlint: ${plural(levels.error, 'error')}, ${plural(levels.warning, 'warning')}`, body.join('\n'));
};

/** Before the findings stand a button for each rule and file: too many to walk through by keyboard. */
const skip = '<a class="skip" href="#findings">Skip to the findings</a>';

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

function renderFindings(results: readonly LintResult[], kept: readonly KeptFile[], context: FormatterContext): readonly string[] {
  if (kept.length === 0) return [];
  const findings = kept.map(file => renderFile(file, context));
  const opening = '<section id="findings" aria-label="Findings" tabindex="-1">';
  return [renderOverview(results, kept, context), renderForm(kept, context), opening, ...findings, '</section>'];
}

function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
