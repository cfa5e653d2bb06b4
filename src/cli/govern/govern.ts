import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isInside } from '../../files/workspace.ts';
import { noVerdict } from '../../report/run-part.ts';
import type { Linted } from '../run/linted.ts';
import type { GovernedRun, GovernTask } from './govern-task.ts';
import { baselineName } from './suppression-options.ts';

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
  return results.some(({ filePath }) => !isInside(main.root, filePath));
}
