import { relative, resolve, sep } from 'node:path';
import { readBaselineText } from '../../files/baseline-file.ts';
import { isInside } from '../../files/workspace.ts';
import type { Baseline } from '../../suppressions/baseline.ts';
import { intersectBaselines } from '../../suppressions/compare-baselines.ts';
import { UsageError } from '../usage-error.ts';
import type { GovernTask } from './govern-task.ts';
import { baselineName } from './suppression-options.ts';

/** The file of known findings as a run finds it. */
export interface OpenBaseline {
  /** Absolute. */
  readonly location: string;
  /** Null where there is none. */
  readonly text: string | null;
  readonly baseline: Baseline;
}

type Run = Pick<GovernTask, 'terminal' | 'projects' | 'values' | 'gate'>;

/** Reads what is known. Throws UsageError where a file was named that is not there, and InvalidRulesetError for mistakes in it. */
export async function openBaseline(task: GovernTask): Promise<OpenBaseline> {
  const location = locateBaseline(task);
  const text = await readKnownText(task);
  const named = task.values['suppressions-location'];
  if (text === null && named !== undefined && task.action.type !== 'record')
    throw new UsageError(`There is no file of known findings ${named}. --suppress-all or --suppress-rule ID writes one.`);
  return { location, text, baseline: text === null ? new Map() : await parse(task, location, text) };
}

/** The text of the file of known findings; in a gate as the base has it; null where there is none. */
export async function readKnownText(task: Run): Promise<string | null> {
  const location = locateBaseline(task);
  const { gate, projects } = task;
  if (!gate || !isInside(gate.top, location)) return readBaselineText(projects.main.root, location);
  const [text = null] = await gate.tree.read([relative(gate.top, location).split(sep).join('/')]);
  return text;
}

/** Where the file of known findings stands, absolute; whether it is there or not. */
export function locateBaseline({ projects: { main }, terminal, values }: Run): string {
  const named = values['suppressions-location'];
  return named === undefined ? resolve(main.root, baselineName) : resolve(terminal.cwd, named);
}

/** A gate heeds what the base knows, and of that only what the change has left there: to take something out makes the policy stricter. */
async function parse(task: GovernTask, location: string, text: string): Promise<Baseline> {
  const { gate, projects, terminal } = task;
  const { parseBaseline } = await import('../../suppressions/parse-baseline.ts');
  const { suppressibleOf } = projects.main.linter;
  const shown = showPath(terminal.cwd, location);
  const baseline = await parseBaseline({ path: gate ? `${gate.name}:${shown}` : shown, text }, suppressibleOf);
  if (!gate || !isInside(gate.top, location)) return baseline;
  const now = readBaselineText(gate.top, location);
  try {
    return now === null ? new Map() : intersectBaselines(baseline, await parseBaseline({ path: shown, text: now }, suppressibleOf));
  } catch {
    // No such file any more; that the policy was changed is said in any case.
    return baseline;
  }
}

/** From a folder, with forward slashes, where it lies inside. */
export function showPath(folder: string, path: string): string {
  return isInside(folder, path) ? relative(folder, path).split(sep).join('/') : path;
}
