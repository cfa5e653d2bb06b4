import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Projects } from '../../files/open-project.ts';
import type { LintResult } from '../../report/result.ts';
import { noVerdict, type RunPart } from '../../report/run-part.ts';
import type { Terminal } from '../terminal.ts';
import type { LintValues } from './lint-options.ts';
import type { Linted } from './linted.ts';
import type { Gate } from './open-gate.ts';
import { type BaselineAction, baselineName } from './suppression-options.ts';

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

/** Applies the config's suppressions and the known findings to a run. Costs nothing where there are none. */
export async function govern(linted: Linted, task: GovernTask): Promise<GovernedRun> {
  if (!isGoverned(linted, task)) return { linted, own: [], certain: noVerdict, open: noVerdict };
  const { governRun } = await import('./govern-run.ts');
  return governRun(linted, task);
}

function isGoverned({ results }: Linted, { projects: { main }, values, action, gate }: GovernTask): boolean {
  if (gate || action.type !== 'none' || values['suppressions-location'] !== undefined) return true;
  if (main.settings.suppressions.length > 0 || existsSync(join(main.root, baselineName))) return true;
  // A file of another workspace has a config of its own.
  return results.some(({ filePath }) => !filePath.startsWith(main.root));
}
