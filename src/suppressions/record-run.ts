import type { LintMessage, LintResult } from '../report/result.ts';
import type { Baseline } from './baseline.ts';
import type { SuppressibleOf } from './is-suppressible.ts';
import { recordFindings } from './match-baseline.ts';

export interface RecordRunTask {
  readonly results: readonly LintResult[];
  /** A result's path from the workspace; null for a file of another one. */
  pathOf(result: LintResult): string | null;
  readonly baseline: Baseline;
  readonly suppressibleOf: SuppressibleOf;
  /** Whether a finding is to be recorded. */
  wants(message: LintMessage): boolean;
}

/** What is known after the findings of a run were recorded, and the findings that nobody may record. What was known of other files and rules stays. */
export function recordRun({ results, pathOf, baseline, ...task }: RecordRunTask): {
  readonly baseline: Baseline;
  readonly refused: readonly LintMessage[];
} {
  const recorded = new Map(baseline);
  const refused: LintMessage[] = [];
  for (const result of results) {
    const path = pathOf(result);
    if (path === null || result.messages.length === 0) continue;
    const outcome = recordFindings({ result, known: baseline.get(path) ?? [], ...task });
    recorded.set(path, outcome.known);
    refused.push(...outcome.refused);
  }
  return { baseline: recorded, refused };
}
