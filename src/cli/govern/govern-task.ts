import type { Projects } from '../../files/open-project.ts';
import type { LintResult } from '../../report/result.ts';
import type { RunPart } from '../../report/run-part.ts';
import type { LintValues } from '../run/lint-options.ts';
import type { Linted } from '../run/linted.ts';
import type { Terminal } from '../terminal.ts';
import type { Gate } from './open-gate.ts';
import type { BaselineAction } from './suppression-options.ts';

/** A run whose results are to be governed. */
export interface GovernTask {
  readonly terminal: Terminal;
  readonly projects: Projects;
  readonly values: LintValues;
  /** As named on the command line. */
  readonly paths: readonly string[];
  readonly action: BaselineAction;
  readonly gate: Gate | null;
}

/** A run after config and known findings were heeded. */
export interface GovernedRun extends Pick<RunPart, 'certain' | 'open'> {
  /** Documents only. */
  readonly linted: Linted;
  /** What reports of this run say of the config and of the policy, never a matter of changed lines: of a shard, its share of what is certain. To be joined to the results. */
  readonly own: readonly LintResult[];
}
