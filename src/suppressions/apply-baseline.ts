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
  /** Known findings that are gone, as far as the run can know: only files that it has looked at count. */
  readonly gone: Baseline;
  /** All known findings but those. */
  readonly pruned: Baseline;
}

/** Takes the known findings out of the results of a run, and tells which of them are there no more. */
export function applyBaseline({ results, pathOf, baseline, extent, suppressibleOf, justification }: BaselineTask): BaselinedRun {
  const gone = new Map<string, readonly KnownMessage[]>();
  const pruned = new Map(baseline);
  const note = (path: string, missing: readonly KnownMessage[], present: readonly KnownMessage[]): void => {
    if (missing.length === 0 || extent.chosen) return;
    gone.set(path, missing);
    pruned.set(path, present);
  };
  const judged = new Set<string>();
  const left = results.map(result => {
    const path = pathOf(result);
    const known = path === null ? undefined : baseline.get(path);
    if (path === null || known === undefined) return result;
    judged.add(path);
    const matched = matchBaseline({ result, known, suppressibleOf, justification });
    note(path, matched.gone, matched.present);
    return matched.result;
  });
  // Renamed, removed, ignored, or of no kind any more.
  for (const [path, known] of baseline) if (!judged.has(path) && !extent.partial && coversFile(extent, path)) note(path, known, []);
  return { results: left, gone, pruned };
}
