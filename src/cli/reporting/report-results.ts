import type { Formatter } from '../../report/formatter.ts';
import type { LintResult } from '../../report/result.ts';
import { sanitizeText } from '../../report/sanitize-text.ts';
import { joinResults } from '../../suppressions/join-results.ts';
import type { GovernedRun } from '../govern/govern-task.ts';
import type { LintValues } from '../run/lint-options.ts';
import type { Linted } from '../run/linted.ts';
import { type ExitCode, type Terminal, writeLine } from '../terminal.ts';
import { type ContextParts, createContext } from './formatter-context.ts';
import { keepErrors } from './keep-errors.ts';
import { loadFormatter } from './load-formatter.ts';
import { makeReport, printReport } from './print-report.ts';
import type { ReportRequest } from './read-reports.ts';

/** How to report, as the command line says. */
export interface ReportTask {
  readonly values: LintValues;
  readonly reports: readonly ReportRequest[];
  readonly maxWarnings: number | null;
  readonly terminal: Terminal;
}

/** Loads the formatters, and gives the function that prints what a run has found and knows the exit code. */
export async function prepareReport(task: ReportTask): Promise<(run: GovernedRun) => Promise<ExitCode>> {
  const { reports, terminal } = task;
  const loaded = await Promise.all(reports.map(async request => ({ request, format: await loadFormatter(request.format, terminal.cwd) })));
  return async run => {
    const { linted } = run;
    const results = joinResults(linted.results, run.own);
    const totals = countTotals(results, task.maxWarnings);
    if (linted.linted + linted.failed === 0 && !linted.shard && linted.onNothing.type === 'say')
      await writeLine(terminal.stderr, sanitizeText(linted.onNothing.text));
    for (const { request, format } of loaded) await printOne({ task, run, results, totals, request, format });
    if (totals.errors === 0 && totals.exceeded)
      await writeLine(terminal.stderr, `packetlint found too many warnings (maximum: ${task.maxWarnings}).`);
    if (terminal.stderr.isTTY) await writeLine(terminal.stderr, summarize(linted));
    return linted.failed > 0 ? 2 : totals.errors > 0 || totals.exceeded ? 1 : 0;
  };
}

interface Totals {
  readonly errors: number;
  readonly exceeded: ContextParts['maxWarningsExceeded'];
}

function countTotals(results: readonly LintResult[], maxWarnings: number | null): Totals {
  const foundWarnings = results.reduce((sum, result) => sum + result.warningCount, 0);
  const errors = results.reduce((sum, result) => sum + result.errorCount, 0);
  return { errors, exceeded: maxWarnings !== null && foundWarnings > maxWarnings ? { maxWarnings, foundWarnings } : null };
}

interface Printed {
  readonly task: ReportTask;
  readonly run: GovernedRun;
  /** All, with what the run says of the config and of the policy. */
  readonly results: readonly LintResult[];
  readonly totals: Totals;
  readonly request: ReportRequest;
  readonly format: Formatter;
}

async function printOne({ task: { values, terminal }, run, results, totals, request, format }: Printed): Promise<void> {
  const { linted, certain, open } = run;
  const part = format.keepsPart ? { certain, open, onNothing: linted.onNothing } : null;
  const shown = part ? linted.results : values.quiet ? keepErrors(results) : results;
  const spoken = part ? [...shown, ...certain.said, ...open.said] : shown;
  const context = createContext({ values, terminal, request, linted, results: spoken, part, maxWarningsExceeded: totals.exceeded });
  await printReport(await makeReport(format, shown, context), request, terminal);
}

/** Where people watch: silence would leave open whether anything was looked at. */
function summarize({ linted, failed, skipped }: Linted): string {
  const count = `${linted} ${linted === 1 ? 'document' : 'documents'} linted`;
  return [
    count,
    ...(failed > 0 ? [`${failed} could not be`] : []),
    ...(skipped > 0 ? [`${skipped} other ${skipped === 1 ? 'file' : 'files'} left alone`] : []),
  ].join(', ');
}
