import { findRoot } from '../../files/find-config.ts';
import type { Formatter, FormatterContext } from '../../report/formatter.ts';
import { createResult, type LintResult } from '../../report/result.ts';
import { loadFormatter } from '../load-formatter.ts';
import { type ExitCode, type Terminal, wantsColor, writeLine, writeText } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';
import { type LintValues, readColor } from './lint-options.ts';
import type { Linted } from './lint-paths.ts';
import type { ReportRequest } from './read-reports.ts';

/** How to report, as the command line says. */
export interface ReportTask {
  readonly values: LintValues;
  readonly reports: readonly ReportRequest[];
  readonly maxWarnings: number | null;
  readonly terminal: Terminal;
}

/** Loads the formatters, and gives the function that prints results and knows the exit code. */
export async function prepareReport(task: ReportTask): Promise<(linted: Linted) => Promise<ExitCode>> {
  const { values, reports, maxWarnings, terminal } = task;
  const prepared = await Promise.all(
    reports.map(async request => ({ request, format: await loadFormatter(request.format, terminal.cwd) })),
  );
  return async linted => {
    const { results } = linted;
    const warnings = results.reduce((sum, result) => sum + result.warningCount, 0);
    const errors = results.reduce((sum, result) => sum + result.errorCount, 0);
    const exceeded = maxWarnings !== null && warnings > maxWarnings;
    const shown = values.quiet ? results.flatMap(keepErrors) : results;
    for (const { request, format } of prepared) {
      const context = createContext({ task, request, linted, exceeded: exceeded ? { maxWarnings, foundWarnings: warnings } : null });
      await printReport(await makeReport(format, shown, context), request, terminal);
    }
    if (errors === 0 && exceeded) await writeLine(terminal.stderr, `packetlint found too many warnings (maximum: ${maxWarnings}).`);
    if (terminal.stderr.isTTY) await writeLine(terminal.stderr, summarize(linted));
    return linted.failed > 0 ? 2 : errors > 0 || exceeded ? 1 : 0;
  };
}

type Exceeded = NonNullable<FormatterContext['maxWarningsExceeded']> | null;

interface ContextParts {
  readonly task: ReportTask;
  readonly request: ReportRequest;
  readonly linted: Linted;
  readonly exceeded: Exceeded;
}

function createContext({ task: { values, terminal }, request, linted, exceeded }: ContextParts): FormatterContext {
  const asked = readColor(values) ?? (request.file === null ? undefined : false);
  return {
    cwd: terminal.cwd,
    root: findRoot(terminal.cwd),
    version,
    counts: { linted: linted.linted, failed: linted.failed, skipped: linted.skipped },
    ...(linted.shard ? { shard: linted.shard } : {}),
    color: wantsColor(asked, terminal.stdout, terminal.env),
    ...(exceeded ? { maxWarningsExceeded: exceeded } : {}),
    // Costs: most formats never ask.
    get rulesMeta() {
      return linted.rulesMeta();
    },
  };
}

/** In pieces where the format can: a text of hundreds of megabytes may be longer than a string can be. */
async function makeReport(format: Formatter, results: readonly LintResult[], context: FormatterContext): Promise<Iterable<string>> {
  if (format.pieces) return format.pieces(results, context);
  try {
    return [await format(results, context)];
  } catch (error) {
    if (!(error instanceof RangeError && error.message === 'Invalid string length')) throw error;
    throw new UsageError('The report would be longer than can be written in this format (512 MiB). Use json, or lint less at a time.');
  }
}

async function printReport(pieces: Iterable<string>, { file }: ReportRequest, { cwd, stdout }: Terminal): Promise<void> {
  if (file !== null) {
    const { writeReport } = await import('../../files/write-report.ts');
    writeReport(cwd, file, pieces);
    return;
  }
  let last = '\n';
  for (const text of joinPieces(pieces)) {
    await writeText(stdout, text);
    last = text.at(-1) ?? last;
  }
  if (last !== '\n') await writeText(stdout, '\n');
}

const chunk = 1024 * 1024;

/** Small pieces together: each write costs. */
function* joinPieces(pieces: Iterable<string>): Generator<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < chunk) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

/** As ESLint's: a file without errors is left out altogether. */
function keepErrors(result: LintResult): LintResult[] {
  const { filePath, source, output } = result;
  const keep = <T extends { readonly severity: number }>(messages: readonly T[]): T[] => messages.filter(message => message.severity === 2);
  const messages = keep(result.messages);
  if (messages.length === 0) return [];
  return [createResult({ filePath, messages, suppressedMessages: keep(result.suppressedMessages), source, output })];
}

/** Where people watch: silence would leave open whether anything was looked at. */
function summarize({ linted, failed, skipped }: Linted): string {
  const count = `${linted} ${linted === 1 ? 'document' : 'documents'} linted`;
  return [count, ...(failed > 0 ? [`${failed} could not be`] : []), ...(skipped > 0 ? [`${skipped} other files left alone`] : [])].join(
    ', ',
  );
}
