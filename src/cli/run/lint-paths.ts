import { type Discovery, discoverFiles, type FoundFile } from '../../files/discover-files.ts';
import type { LintRun } from '../../files/lint-files.ts';
import { rareExtensions } from '../../files/rare-extensions.ts';
import type { Shard, ShardedFiles } from '../../files/shard-files.ts';
import { measureStep } from '../../pipeline/measure.ts';
import { comparePaths } from '../../report/compare-text.ts';
import type { OnNothing } from '../../report/run-part.ts';
import { rulesMetaOf } from '../reporting/rules-meta-of.ts';
import { UsageError } from '../usage-error.ts';
import { countIgnored, describeUnmatched, noteSkipped, refuseNothing } from './describe-skipped.ts';
import { lintWatched } from './lint-watched.ts';
import type { Linted, LintTask } from './linted.ts';
import type { RunChange } from './open-run-change.ts';
import { tallyRun } from './tally-run.ts';

/** The files to lint. */
export interface PathsTask extends LintTask {
  readonly paths: readonly string[];
  readonly shard: AgreedShard | null;
  readonly change: RunChange | null;
  /** In a gate, all files of the repository (null: nobody can list them): then no .gitignore hides one. */
  readonly listed?: readonly string[] | null | undefined;
}

/** A shard, and what the parts of its run must agree on besides documents and settings. */
export interface AgreedShard extends Shard {
  readonly agreed: readonly string[];
}

/**
 * Lints what paths and globs name, the working folder without any; of that what a change may be answerable for; of a shard, its part. Throws UsageError where
 * there is nothing to lint.
 */
export async function lintPaths(task: PathsTask): Promise<Linted> {
  const { projects, options, shard, silent } = task;
  const found = await findFiles(task);
  const files = task.change ? await task.change.narrow(found) : found;
  const sharded = shard && (await measureStep(options.probe, 'shard', () => pickShard(files, shard, task)));
  const run = await lintWatched(sharded?.files ?? files, task);
  const onNothing = chooseOnNothing(task, found, run);
  const { linted, failed, skipped } = run;
  if ((sharded?.documents ?? 0) + linted + failed === 0) refuseNothing(onNothing, skipped.length);
  const notes = skipped.filter(({ file }) => file.named && !silent).map(({ file, reason }) => noteSkipped(file.path, reason));
  const results = [...run.results, ...notes].sort(comparePaths);
  return {
    ...{ results, linted, failed, skipped: skipped.length, onNothing },
    ...(shard && sharded ? { shard: { index: shard.index, count: shard.count, digest: sharded.digest } } : {}),
    tally: tallyRun(run, { discovered: files.length, isShard: sharded !== null, cache: options.cache }),
    rulesMeta: await rulesMetaOf(results, projects),
  };
}

async function findFiles(task: PathsTask): Promise<readonly FoundFile[]> {
  const { files, unmatched } = await measureStep(task.options.probe, 'discover', () => discover(task));
  if (unmatched.length > 0 && !task.tolerant) throw new UsageError(describeUnmatched(unmatched));
  return files;
}

function discover({ paths, terminal, projects, listed }: PathsTask): Promise<Discovery> {
  const moreExtensions = rareExtensions(projects.main.settings.ruleset);
  return discoverFiles(paths.length === 0 ? ['.'] : paths, {
    cwd: terminal.cwd,
    moreExtensions,
    listed: listed ?? undefined,
    gitignore: listed === undefined,
  });
}

async function pickShard(files: readonly FoundFile[], shard: AgreedShard, { projects, options }: LintTask): Promise<ShardedFiles> {
  const [{ shardFiles }, { hashParts }] = await Promise.all([import('../../files/shard-files.ts'), import('../../files/hash.ts')]);
  const picked = await shardFiles(files, { ...shard, projects, options });
  return { ...picked, digest: hashParts([picked.digest, ...shard.agreed]) };
}

function chooseOnNothing({ change, tolerant }: PathsTask, found: readonly FoundFile[], { skipped }: LintRun): OnNothing {
  if (change && (tolerant || found.length > 0)) return { type: 'say', text: change.onNothing };
  return tolerant ? { type: 'pass' } : { type: 'fail', ignored: countIgnored(skipped) };
}
