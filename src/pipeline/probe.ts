import type { ResultStats } from '../report/result-stats.ts';

/** The steps of a run whose time is told apart. `other` is what no step has. */
export type Phase =
  | 'settings'
  | 'discover'
  | 'shard'
  | 'cache'
  | 'read'
  | 'parse'
  | 'classify'
  | 'related'
  | 'facts'
  | 'kind'
  | 'rules'
  | 'directives'
  | 'fix'
  | 'write'
  | 'report'
  | 'other';

/** What was booked in a whole run. */
export interface ProbeTotals {
  readonly phases: ReadonlyMap<Phase, number>;
  readonly rules: ReadonlyMap<string, number>;
  /** How many texts were judged; those of related documents are not counted. */
  readonly passes: number;
}

/**
 * Books time. What is measured within something else is taken off that, so that the times of all phases sum up to what passed. A run without a probe
 * measures nothing.
 */
export interface Probe {
  measure<Result>(phase: Phase, run: () => Result): Result;
  /** Of two that are not within each other, the first must have ended before the second begins. */
  measureAsync<Result>(phase: Phase, run: () => Promise<Result>): Promise<Result>;
  /** Books under the phase `rules` and the rule's id. */
  measureRule<Result>(ruleId: string, run: () => Result): Result;
  /** The judgement of one text. */
  measurePass<Result>(run: () => Promise<Result>): Promise<Result>;
  /** What was booked since this was called last, as the stats of one document. */
  takeDocument(): ResultStats;
  totals(): ProbeTotals;
}
