import { relative, resolve, sep } from 'node:path';
import { readBaselineText, writeBaselineText } from '../../files/baseline-file.ts';
import { isInside } from '../../files/workspace.ts';
import type { LintMessage, LintResult } from '../../report/result.ts';
import { applyBaseline } from '../../suppressions/apply-baseline.ts';
import type { Baseline } from '../../suppressions/baseline.ts';
import { countKnown, intersectBaselines } from '../../suppressions/compare-baselines.ts';
import { formatBaseline } from '../../suppressions/format-baseline.ts';
import { recordRun } from '../../suppressions/record-run.ts';
import type { RunExtent } from '../../suppressions/run-extent.ts';
import { writeLine } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { GovernTask } from './govern.ts';
import { baselineName } from './suppression-options.ts';

/** A run without its known findings. */
export interface BaselineOutcome {
  readonly results: readonly LintResult[];
  /** Where the known findings stand, absolute. */
  readonly location: string;
  readonly complaint: string | null;
}

/** Heeds the file of known findings, and writes it where that is asked for. */
export async function governBaseline(results: readonly LintResult[], task: GovernTask, extent: RunExtent): Promise<BaselineOutcome> {
  const { terminal, projects, values, action } = task;
  const { main } = projects;
  const location =
    values['suppressions-location'] === undefined
      ? resolve(main.root, baselineName)
      : resolve(terminal.cwd, values['suppressions-location']);
  const text = await readText(task, location);
  if (text === null && values['suppressions-location'] !== undefined && action.type !== 'record')
    throw new UsageError(
      `There is no file of known findings ${values['suppressions-location']}. --suppress-all or --suppress-rule ID writes one.`,
    );
  const parsed = text === null ? new Map() : await parse(task, location, text);
  const pathOf = ({ filePath }: LintResult): string | null => (isInside(main.root, filePath) ? main.pathOf(filePath) : null);
  const { suppressibleOf } = main.linter;
  const wants = await readWanted(task);
  const recorded = wants ? recordRun({ results, pathOf, baseline: parsed, suppressibleOf, wants }) : null;
  const baseline = recorded?.baseline ?? parsed;
  const justification = `known finding (${showPath(main.root, location)})`;
  const run = applyBaseline({ results, pathOf, baseline, extent, suppressibleOf, justification });
  if (recorded) await writeBaseline(task, { location, baseline, before: text });
  if (action.type === 'prune') await writeBaseline(task, { location, baseline: run.pruned, before: text });
  if (recorded && recorded.refused.length > 0) await writeLine(terminal.stderr, describeRefused(recorded.refused));
  const isSettled = action.type === 'prune' || values['pass-on-unpruned-suppressions'] === true || run.gone.size === 0;
  return { results: run.results, location, complaint: isSettled ? null : describeGone(run.gone) };
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

async function readText({ gate, projects: { main } }: GovernTask, location: string): Promise<string | null> {
  if (!gate || !isInside(gate.top, location)) return readBaselineText(main.root, location);
  const [text = null] = await gate.tree.read([relative(gate.top, location).split(sep).join('/')]);
  return text;
}

/** Which findings are to be recorded; null: none. Throws UsageError for a rule that is not known, or that nobody may suppress. */
async function readWanted({ action, projects: { main } }: GovernTask): Promise<((message: LintMessage) => boolean) | null> {
  if (action.type !== 'record') return null;
  const { rules } = action;
  if (rules === null) return message => message.severity === 2;
  const known = Object.keys(main.linter.rulesMeta());
  for (const rule of rules) {
    const named = known.filter(id => isNamed(rule, id));
    if (named.length === 0) throw new UsageError(await describeUnknown(rule, known));
    if (named.every(id => !['inline', 'config'].includes(main.linter.suppressibleOf(id) ?? '')))
      throw new UsageError(`--suppress-rule ${rule}: it cannot be suppressed, nobody may. Mend what it reports.`);
  }
  return message => rules.some(rule => isNamed(rule, message.ruleId ?? ''));
}

function isNamed(rule: string, id: string): boolean {
  return rule.endsWith('/*') ? id.startsWith(rule.slice(0, -1)) : id === rule;
}

async function describeUnknown(rule: string, known: readonly string[]): Promise<string> {
  const { suggestName } = await import('../../directives/suggest-name.ts');
  return `--suppress-rule ${rule}: there is no such rule.${await suggestName(rule, known)}`;
}

interface Writing {
  readonly location: string;
  readonly baseline: Baseline;
  readonly before: string | null;
}

async function writeBaseline({ projects: { main }, terminal }: GovernTask, { location, baseline, before }: Writing): Promise<void> {
  const text = formatBaseline(baseline);
  if (before === null && countKnown(baseline) === 0) return;
  if (text === before) return;
  writeBaselineText(main.root, location, text);
  await writeLine(terminal.stderr, `${showPath(terminal.cwd, location)} holds ${countKnown(baseline)} known findings now.`);
}

function describeRefused(refused: readonly LintMessage[]): string {
  const rules = [...new Set(refused.map(({ ruleId }) => ruleId ?? 'what could not be judged'))].sort();
  const count = `${refused.length} ${refused.length === 1 ? 'finding was' : 'findings were'}`;
  return `${count} not recorded, since nobody may suppress them: ${rules.join(', ')}.`;
}

function describeGone(gone: Baseline): string {
  const [first] = gone;
  const [path = '', known = []] = first ?? [];
  const place = `${countKnown(gone)} in ${gone.size} ${gone.size === 1 ? 'file' : 'files'}, the first: ${known[0]?.identity.rule} in ${path}`;
  return `There are suppressions left that do not occur anymore (${place}). To resolve this, re-run the command with \`--prune-suppressions\` to remove unused suppressions. To ignore unused suppressions, use \`--pass-on-unpruned-suppressions\`.`;
}

function showPath(folder: string, path: string): string {
  return isInside(folder, path) ? relative(folder, path).split(sep).join('/') : path;
}
