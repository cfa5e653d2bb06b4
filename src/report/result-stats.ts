/** Milliseconds. */
export interface TotalTime {
  readonly total: number;
}

/** What one judgement of one text took, as ESLint's `stats.times.passes` has it; `phases` is ours. */
export interface PassTimes {
  readonly parse: TotalTime;
  /** By id, only those that looked at the document. */
  readonly rules: Readonly<Record<string, TotalTime>>;
  readonly fix: TotalTime;
  readonly total: number;
  /** The time of each step, `fix` besides; the others sum up to the total. */
  readonly phases: Readonly<Record<string, TotalTime>>;
}

/** Where the time of a file went, as ESLint's `stats` of a result. */
export interface ResultStats {
  /** How often something was mended, and the text judged again. */
  readonly fixPasses: number;
  /** One for each time that the text was judged: none where the cache knew the outcome. */
  readonly times: { readonly passes: readonly PassTimes[] };
}
