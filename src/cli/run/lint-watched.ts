import type { FoundFile } from '../../files/discover-files.ts';
import { type LintRun, lintFiles } from '../../files/lint-files.ts';
import type { LintTask } from './linted.ts';
import { createProgress, wantsProgress } from './progress.ts';

/** Lints files; where people watch, a long run says how far it has come. */
export async function lintWatched(files: readonly FoundFile[], { terminal, projects, options }: LintTask): Promise<LintRun> {
  // To ask whether it is a terminal loads what Node knows of networks: that takes as long as a file.
  if (files.length === 1 || !wantsProgress(terminal)) return lintFiles(files, projects, options);
  const progress = createProgress(terminal.stderr, files.length, () => performance.now());
  try {
    return await lintFiles(files, projects, { ...options, onFile: progress.note });
  } finally {
    progress.clear();
  }
}
