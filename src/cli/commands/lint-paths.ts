import { discoverFiles } from '../../files/discover-files.ts';
import { lintFiles, type SkippedFile } from '../../files/lint-files.ts';
import type { LintFileOptions } from '../../files/lint-text.ts';
import type { Projects } from '../../files/open-project.ts';
import { rareExtensions } from '../../files/rare-extensions.ts';
import type { FormatterContext } from '../../report/formatter.ts';
import { createResult, type LintResult } from '../../report/result.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** What to lint, and how. */
export interface LintTask {
  readonly terminal: Terminal;
  readonly projects: Projects;
  readonly options: LintFileOptions;
  /** Whether finding nothing to lint is fine. */
  readonly tolerant: boolean;
}

/** Results ready to be reported. */
export interface Linted {
  readonly results: readonly LintResult[];
  /** Files that could not be judged: whatever else was found, the run did not do what it was asked to. */
  readonly failed: number;
  /** Files that were found and left alone. */
  readonly skipped: number;
  /** What formatters may say about the rules. Costs: most formats never ask. */
  rulesMeta(): FormatterContext['rulesMeta'];
}

/** Lints what paths and globs name, the working folder without any. Throws UsageError where there is nothing to lint. */
export async function lintPaths(task: LintTask & { readonly paths: readonly string[] }): Promise<Linted> {
  const { terminal, projects, options, tolerant } = task;
  const paths = task.paths.length === 0 ? ['.'] : task.paths;
  const { files, unmatched } = await discoverFiles(paths, {
    cwd: terminal.cwd,
    moreExtensions: rareExtensions(projects.main.settings.ruleset),
  });
  if (unmatched.length > 0 && !tolerant) throw new UsageError(describeUnmatched(unmatched));
  const run = await lintFiles(files, projects, options);
  if (run.results.length === 0 && !tolerant) throw new UsageError(describeNothing(run.skipped));
  const notes = run.skipped.filter(({ file }) => file.named).map(({ file, reason }) => noteSkipped(file.path, reason));
  return {
    results: sortResults([...run.results, ...notes]),
    failed: run.failed,
    skipped: run.skipped.length - notes.length,
    rulesMeta: projects.main.linter.rulesMeta,
  };
}

function describeUnmatched(patterns: readonly string[]): string {
  const names = patterns.map(pattern => `"${pattern}"`).join(', ');
  return `No file matches ${names}. Folders are searched for Markdown, YAML and JSON files; what .gitignore leaves out must be named itself.`;
}

function describeNothing(skipped: readonly SkippedFile[]): string {
  const ignored = skipped.filter(({ reason }) => reason === 'ignored').length;
  const looked = `${skipped.length} ${skipped.length === 1 ? 'file' : 'files'} looked at${ignored > 0 ? `, ${ignored} of them ignored by the config` : ''}`;
  return `packetlint found no document it has rules for (${looked}). Name a kind with --kind ID; \`packetlint rules\` lists the rules and their kinds.`;
}

/** As ESLint does for a file that is named and ignored. */
export function noteSkipped(filePath: string, reason: SkippedFile['reason']): LintResult {
  const message =
    reason === 'ignored'
      ? 'This file was not linted: the config ignores it ("ignores").'
      : 'This file was not linted: it is of no kind that there are rules for. Name its kind with --kind ID, or in the config under "kinds".';
  return createResult({ filePath, messages: [{ ruleId: null, severity: 1, message, line: 1, column: 1 }] });
}

function sortResults(results: LintResult[]): LintResult[] {
  return results.sort((a, b) => (a.filePath < b.filePath ? -1 : a.filePath > b.filePath ? 1 : 0));
}
