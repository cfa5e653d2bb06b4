import type { LintFileOptions } from '../../files/lint-text.ts';
import type { Projects } from '../../files/open-project.ts';
import type { FormatterContext } from '../../report/formatter.ts';
import type { LintResult } from '../../report/result.ts';
import type { OnNothing } from '../../report/run-part.ts';
import type { Terminal } from '../terminal.ts';
import type { RunTally } from './run-tally.ts';

/** How to lint. */
export interface LintTask {
  readonly terminal: Terminal;
  readonly projects: Projects;
  readonly options: LintFileOptions;
  /** Whether finding nothing to lint is fine. */
  readonly tolerant: boolean;
  /** Whether nothing is said of named files that are left alone. */
  readonly silent: boolean;
}

/** Results of documents, ready to be governed and reported. */
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
  readonly onNothing: OnNothing;
  /** The same in detail, for --stats. */
  readonly tally?: RunTally;
  /** What formatters may say about all rules. Costs: most formats never ask. */
  rulesMeta(): FormatterContext['rulesMeta'];
}
