import { govern } from '../govern/govern.ts';
import type { GovernedRun } from '../govern/govern-task.ts';
import { UsageError } from '../usage-error.ts';
import type { LintCall } from './lint-call.ts';
import { type AgreedShard, lintPaths } from './lint-paths.ts';
import type { Linted, LintTask } from './linted.ts';
import type { OpenRun } from './open-run.ts';
import type { RunChange } from './open-run-change.ts';

/** Lints what was asked for, and heeds config, known findings and what has changed, in this order. Throws UsageError where there is nothing to lint. */
export async function lintRun(call: LintCall, run: OpenRun): Promise<GovernedRun> {
  const task = await createTask(call, run);
  const change = call.values.changed === undefined ? null : await (await import('./open-run-change.ts')).openRunChange(call.values, task);
  const linted = call.values.stdin ? await lintInput(call, task) : await lintFound(call, run, { task, change });
  const governed = await govern(linted, { ...call, ...run });
  return change ? { ...governed, linted: await change.keep(governed.linted) } : governed;
}

async function createTask(call: LintCall, { projects, cache, stats }: OpenRun): Promise<LintTask> {
  const { terminal, values, fix } = call;
  const wantsFix = fix === 'off' ? undefined : (await import('./choose-fixes.ts')).chooseFixes(values, terminal);
  return {
    terminal,
    projects,
    options: { fix, kind: values.kind, wantsFix, cache, probe: stats?.probe },
    tolerant: values['no-error-on-unmatched-pattern'] === true,
    silent: values['no-warn-ignored'] === true,
  };
}

async function lintInput({ paths, values }: LintCall, task: LintTask): Promise<Linted> {
  if (paths.length > 0) throw new UsageError(`--stdin lints standard input only, not ${paths[0]} as well.`);
  const { lintStdin } = await import('./lint-stdin.ts');
  return lintStdin({ ...task, name: values['stdin-filename'] });
}

interface Prepared {
  readonly task: LintTask;
  readonly change: RunChange | null;
}

async function lintFound(call: LintCall, run: OpenRun, { task, change }: Prepared): Promise<Linted> {
  const shard = await agreeShard(call, run, change);
  return lintPaths({ ...task, paths: call.paths, shard, change, listed: run.gate?.listed });
}

/** Jobs that compare with another base, or know other findings, are no parts of one run. */
async function agreeShard(call: LintCall, run: OpenRun, change: RunChange | null): Promise<AgreedShard | null> {
  if (!call.shard) return null;
  const { readKnownText } = await import('../govern/open-baseline.ts');
  const known = await readKnownText({ ...call, ...run });
  return { ...call.shard, agreed: [call.values.kind ?? '', change?.onNothing ?? '', known ?? ''] };
}
