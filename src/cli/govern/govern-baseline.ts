import { writeBaselineText } from '../../files/baseline-file.ts';
import type { Projects } from '../../files/open-project.ts';
import { isInside } from '../../files/workspace.ts';
import type { LintResult } from '../../report/result.ts';
import type { GoneFindings } from '../../report/run-part.ts';
import { sanitizeText } from '../../report/sanitize-text.ts';
import { applyBaseline, type BaselineTask, pruneBaseline } from '../../suppressions/apply-baseline.ts';
import type { Baseline } from '../../suppressions/baseline.ts';
import { countKnown } from '../../suppressions/compare-baselines.ts';
import { listGone } from '../../suppressions/describe-gone.ts';
import { formatBaseline } from '../../suppressions/format-baseline.ts';
import { type RecordRunTask, recordRun } from '../../suppressions/record-run.ts';
import type { RunExtent } from '../../suppressions/run-extent.ts';
import type { Linted } from '../run/linted.ts';
import { writeLine } from '../terminal.ts';
import type { GovernTask } from './govern-task.ts';
import { type OpenBaseline, openBaseline, showPath } from './open-baseline.ts';
import { describeRefused, readWanted } from './record-baseline.ts';

/** A run without its known findings. */
export interface BaselineOutcome {
  readonly results: readonly LintResult[];
  /** Where the known findings stand, absolute. */
  readonly location: string;
  /** Known findings that are gone; empty where that is settled. */
  readonly gone: readonly GoneFindings[];
  /** Of a shard, those of files that it has not seen. */
  readonly unseen: readonly GoneFindings[];
}

/** Heeds the file of known findings, and writes it where that is asked for. */
export async function governBaseline({ results, shard }: Linted, task: GovernTask, extent: RunExtent): Promise<BaselineOutcome> {
  const { projects, action, values } = task;
  const opened = await openBaseline(task);
  const { location } = opened;
  const known = { ...placeFindings(projects), results, baseline: opened.baseline };
  const baseline = action.type === 'record' ? await recordFound(known, task, opened) : opened.baseline;
  const justification = `known finding (${showPath(projects.main.root, location)})`;
  const run = applyBaseline({ ...known, baseline, extent, justification });
  // What one shard has not seen, another may have.
  const [gone, unseen] = shard ? [run.gone, run.unseen] : [new Map([...run.gone, ...run.unseen]), new Map()];
  if (action.type === 'prune') await writeBaseline(task, opened, pruneBaseline(baseline, shard ? { ...run, unseen: new Map() } : run));
  const isSettled = action.type === 'prune' || values['pass-on-unpruned-suppressions'] === true;
  return { results: run.results, location, gone: isSettled ? [] : listGone(gone), unseen: isSettled ? [] : listGone(unseen) };
}

/** Known findings are those of the main workspace. */
function placeFindings({ main }: Projects): Pick<BaselineTask, 'pathOf' | 'suppressibleOf'> {
  return {
    pathOf: ({ filePath }) => (isInside(main.root, filePath) ? main.pathOf(filePath) : null),
    suppressibleOf: main.linter.suppressibleOf,
  };
}

async function recordFound(known: Omit<RecordRunTask, 'wants'>, task: GovernTask, opened: OpenBaseline): Promise<Baseline> {
  const { baseline, refused } = recordRun({ ...known, wants: await readWanted(task) });
  await writeBaseline(task, opened, baseline);
  if (refused.length > 0) await writeLine(task.terminal.stderr, sanitizeText(describeRefused(refused)));
  return baseline;
}

async function writeBaseline({ projects: { main }, terminal }: GovernTask, opened: OpenBaseline, baseline: Baseline): Promise<void> {
  const { location, text: before } = opened;
  const text = formatBaseline(baseline);
  if (before === null && countKnown(baseline) === 0) return;
  if (text === before) return;
  writeBaselineText(main.root, location, text);
  await writeLine(
    terminal.stderr,
    `${sanitizeText(showPath(terminal.cwd, location))} holds ${countKnown(baseline)} known ${countKnown(baseline) === 1 ? 'finding' : 'findings'} now.`,
  );
}
