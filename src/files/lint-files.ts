import { comparePaths, compareText } from '../report/compare-text.ts';
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
  /** Sorted by path. */
  readonly skipped: readonly SkippedFile[];
}

export interface LintFilesOptions extends LintFileOptions {
  /** Told what became of each file. The next one waits for a promise. */
  readonly onFile?: ((outcome: FileOutcome) => Promise<void> | undefined) | undefined;
}

/**
 * Lints files one after another. Parsing is bound to the processor, so reading ahead would only hold more texts in memory; a file is let go before the
 * next is read. The outcome does not depend on the files' order.
 */
export async function lintFiles(files: readonly FoundFile[], projects: Projects, options: LintFilesOptions): Promise<LintRun> {
  const { cache, fix, onFile } = options;
  const results: LintResult[] = [];
  const skipped: SkippedFile[] = [];
  let failed = 0;
  // Where files are written, what a document relates to depends on which was written before.
  const arranged = cache && fix !== 'write' ? await cache.arrange(files, projects) : files;
  try {
    for (const file of arranged) {
      const outcome = await lintFile(file, await projects.projectOf(file.path), options);
      if (outcome.type === 'skipped') skipped.push({ file, reason: outcome.reason });
      else results.push(outcome.result);
      if (outcome.type === 'failed') failed += 1;
      const pause = onFile?.(outcome);
      if (pause) await pause;
    }
  } finally {
    cache?.flush();
  }
  results.sort(comparePaths);
  if (arranged !== files) skipped.sort((a, b) => compareText(a.file.path, b.file.path));
  return { results, linted: results.length - failed, failed, skipped };
}
