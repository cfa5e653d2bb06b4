import type { LintResult } from '../report/result.ts';
import type { Baseline, KnownMessage } from './baseline.ts';
import type { SuppressibleOf } from './is-suppressible.ts';
import { matchBaseline } from './match-baseline.ts';
import { coversFile, type RunExtent } from './run-extent.ts';

export interface BaselineTask {
  readonly results: readonly LintResult[];
  /** A result's path from the workspace; null for a file of another one. */
  pathOf(result: LintResult): string | null;
  readonly baseline: Baseline;
  readonly extent: RunExtent;
  readonly suppressibleOf: SuppressibleOf;
  readonly justification: string;
}

export interface BaselinedRun {
  /** Without the known findings. */
  readonly results: readonly LintResult[];
  /** Known findings that are gone from files that the run has judged. */
  readonly gone: Baseline;
  /** Those of files that the run has looked for and not seen: renamed, removed, ignored, of no kind any more, or of another shard. */
  readonly unseen: Baseline;
  /** All known findings of the files that were judged, but those that are gone. */
  readonly present: Baseline;
}

/** Takes the known findings out of the results of a run, and tells which of them are there no more, as far as the run can know. */
export function applyBaseline({ results, pathOf, baseline, extent, suppressibleOf, justification }: BaselineTask): BaselinedRun {
  const gone = new Map<string, readonly KnownMessage[]>();
  const present = new Map<string, readonly KnownMessage[]>();
  const left = results.map(result => {
    const path = pathOf(result);
    const known = path === null ? undefined : baseline.get(path);
    if (path === null || known === undefined) return result;
    const matched = matchBaseline({ result, known, suppressibleOf, justification });
    if (matched.gone.length > 0 && !extent.chosen) gone.set(path, matched.gone);
    present.set(path, extent.chosen ? known : matched.present);
    return matched.result;
  });
  return { results: left, gone, unseen: findUnseen(baseline, present, extent), present };
}

function findUnseen(baseline: Baseline, judged: Baseline, extent: RunExtent): Baseline {
  if (extent.chosen || extent.partial) return new Map();
  return new Map([...baseline].filter(([path]) => !judged.has(path) && coversFile(extent, path)));
}

/** What is still known after what is gone was taken out. Files that were neither judged nor `unseen` keep all. */
export function pruneBaseline(baseline: Baseline, { present, unseen }: Pick<BaselinedRun, 'present' | 'unseen'>): Baseline {
  const pruned = new Map([...baseline, ...present]);
  for (const path of unseen.keys()) pruned.delete(path);
  return pruned;
}
