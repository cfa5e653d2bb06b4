import type { Formatter, FormatterContext } from '../../report/formatter.ts';
import type { LintResult } from '../../report/result.ts';
import { type Terminal, writeText } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { ReportRequest } from './read-reports.ts';

/** A report's text: in pieces where the format can, since a text of hundreds of megabytes may be longer than a string can be. Throws UsageError where it is. */
export async function makeReport(format: Formatter, results: readonly LintResult[], context: FormatterContext): Promise<Iterable<string>> {
  if (format.pieces) return format.pieces(results, context);
  try {
    return [await format(results, context)];
  } catch (error) {
    if (!(error instanceof RangeError && error.message === 'Invalid string length')) throw error;
    throw new UsageError('The report would be longer than can be written in this format (512 MiB). Use json, or lint less at a time.');
  }
}

/** Writes a report where it was asked for; to standard output, with a line's end. */
export async function printReport(pieces: Iterable<string>, { file }: ReportRequest, { cwd, stdout }: Terminal): Promise<void> {
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
