import { type Discovery, discoverFiles, type FoundFile } from '../../files/discover-files.ts';
import { type LintRun, lintFiles, type SkippedFile } from '../../files/lint-files.ts';
import type { LintFileOptions } from '../../files/lint-text.ts';
import type { Projects } from '../../files/open-project.ts';
import { rareExtensions } from '../../files/rare-extensions.ts';
import type { Shard } from '../../files/shard-files.ts';
import { measureStep } from '../../pipeline/measure.ts';
import type { FormatterContext } from '../../report/formatter.ts';
import { createResult, type LintResult } from '../../report/result.ts';
import { createProgress, wantsProgress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { RunChange } from './open-run-change.ts';
import type { RunTally } from './run-tally.ts';

/** What to lint, and how. */
export interface LintTask {
  readonly terminal: Terminal;
  readonly projects: Projects;
  readonly options: LintFileOptions;
  /** Whether finding nothing to lint is fine. */
  readonly tolerant: boolean;
  /** Whether nothing is said of named files that are left alone. */
  readonly silent: boolean;
}

/** Results ready to be reported. */
export interface Linted {
  readonly results: readonly LintResult[];
  /** Documents that were judged. */
  readonly linted: number;
  /** Files that could not be judged: whatever else was found, the run did not do what it was asked to. */
  readonly failed: number;
  /** Files that were found and left alone. */
  readonly skipped: number;
  /** Which part of a run this is; left out for the whole. */
  readonly shard?: FormatterContext['shard'];
  /** The same in detail, for --stats. */
  readonly tally?: RunTally;
  /** What formatters may say about the rules. Costs: most formats never ask. */
  rulesMeta(): FormatterContext['rulesMeta'];
}

/** The files to lint. */
export interface PathsTask extends LintTask {
  readonly paths: readonly string[];
  readonly shard: Shard | null;
  readonly change: RunChange | null;
  /** In a gate, all files of the repository (null: nobody can list them): then no .gitignore hides one. */
  readonly listed?: readonly string[] | null | undefined;
}

/**
 * Lints what paths and globs name, the working folder without any; of that what a change may be answerable for; of a shard, its part. Throws UsageError where
 * there is nothing to lint.
 */
export async function lintPaths(task: PathsTask): Promise<Linted> {
  const { projects, options, tolerant } = task;
  const { files: found, unmatched } = await measureStep(options.probe, 'discover', () => discover(task));
  if (unmatched.length > 0 && !tolerant) throw new UsageError(describeUnmatched(unmatched));
  const files = task.change ? await task.change.narrow(found) : found;
  const sharded = task.shard && (await measureStep(options.probe, 'shard', () => pickShard(files, task.shard as Shard, task)));
  const run = await lintWatched(sharded?.files ?? files, task);
  const documents = sharded?.documents ?? run.results.length;
  const isNarrowed = task.change !== null && found.length > 0;
  if (documents === 0 && run.results.length === 0 && !tolerant && !isNarrowed) throw new UsageError(describeNothing(run.skipped));
  const notes = run.skipped.filter(({ file }) => file.named && !task.silent).map(({ file, reason }) => noteSkipped(file.path, reason));
  return {
    results: sortResults([...run.results, ...notes]),
    linted: run.linted,
    failed: run.failed,
    skipped: run.skipped.length,
    ...(sharded ? { shard: sharded.shard } : {}),
    tally: createTally(files.length, run, task, sharded !== null),
    rulesMeta: projects.main.linter.rulesMeta,
  };
}

function discover({ paths, terminal, projects, listed }: LintTask & Pick<PathsTask, 'paths' | 'listed'>): Promise<Discovery> {
  const moreExtensions = rareExtensions(projects.main.settings.ruleset);
  return discoverFiles(paths.length === 0 ? ['.'] : paths, {
    cwd: terminal.cwd,
    moreExtensions,
    listed: listed ?? undefined,
    gitignore: listed === undefined,
  });
}

async function pickShard(files: readonly FoundFile[], shard: Shard, { projects, options }: LintTask) {
  const { shardFiles } = await import('../../files/shard-files.ts');
  const { digest, ...picked } = await shardFiles(files, { ...shard, projects, options });
  return { ...picked, shard: { ...shard, digest } };
}

/** Where people watch, a long run says how far it has come. */
async function lintWatched(files: readonly FoundFile[], { terminal, projects, options }: LintTask): Promise<LintRun> {
  // To ask whether it is a terminal loads what Node knows of networks: that takes as long as a file.
  if (files.length === 1 || !wantsProgress(terminal)) return lintFiles(files, projects, options);
  const progress = createProgress(terminal.stderr, files.length, () => performance.now());
  try {
    return await lintFiles(files, projects, { ...options, onFile: progress.note });
  } finally {
    progress.clear();
  }
}

function createTally(discovered: number, run: LintRun, { options }: LintTask, isShard: boolean): RunTally {
  const { linted, failed, skipped } = run;
  const ignored = skipped.filter(({ reason }) => reason === 'ignored').length;
  return {
    discovered,
    linted,
    failed,
    ignored,
    noKind: skipped.length - ignored,
    otherShards: isShard ? discovered - linted - failed - skipped.length : null,
    cache: options.cache?.counts ?? null,
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
