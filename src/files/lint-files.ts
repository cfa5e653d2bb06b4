import type { LintResult } from '../report/result.ts';
import type { FoundFile } from './discover-files.ts';
import { lintFile } from './lint-file.ts';
import type { FileOutcome, LintFileOptions } from './lint-text.ts';
import type { Projects } from './open-project.ts';

/** A file that was left alone. */
export interface SkippedFile {
  readonly file: FoundFile;
  readonly reason: Extract<FileOutcome, { type: 'skipped' }>['reason'];
}

/** Every file looked at is in exactly one of `linted`, `failed` and `skipped`. */
export interface LintRun {
  /** Of what was linted and what failed, sorted by path. */
  readonly results: readonly LintResult[];
  readonly linted: number;
  readonly failed: number;
  readonly skipped: readonly SkippedFile[];
}

/**
 * Lints files one after another. Parsing is bound to the processor, so reading ahead would only hold more texts in memory; a file is let go before the
 * next is read. The outcome does not depend on the files' order.
 */
export async function lintFiles(files: readonly FoundFile[], projects: Projects, options: LintFileOptions): Promise<LintRun> {
  const results: LintResult[] = [];
  const skipped: SkippedFile[] = [];
  let failed = 0;
  for (const file of files) {
    const outcome = await lintFile(file, await projects.projectOf(file.path), options);
    if (outcome.type === 'skipped') skipped.push({ file, reason: outcome.reason });
    else results.push(outcome.result);
    if (outcome.type === 'failed') failed += 1;
  }
  results.sort((a, b) => (a.filePath < b.filePath ? -1 : a.filePath > b.filePath ? 1 : 0));
  return { results, linted: results.length - failed, failed, skipped };
}
