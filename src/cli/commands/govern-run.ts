import { resolve } from 'node:path';
import type { Project } from '../../files/open-project.ts';
import { isInside } from '../../files/workspace.ts';
import type { LintResult } from '../../report/result.ts';
import type { ConfigSuppression } from '../../ruleset/config/suppression.ts';
import { applyConfigSuppressions, isInForce } from '../../suppressions/apply-config-suppressions.ts';
import { createResults, type FileMessage } from '../../suppressions/join-results.ts';
import { judgeSuppressions } from '../../suppressions/judge-suppressions.ts';
import type { RunExtent } from '../../suppressions/run-extent.ts';
import { todayOf } from '../today.ts';
import type { GovernedRun, GovernTask } from './govern.ts';
import { governBaseline } from './govern-baseline.ts';
import { judgePolicy } from './judge-policy.ts';
import type { Linted } from './lint-paths.ts';
import { readRunExtent } from './read-run-extent.ts';

/** As govern, where there is something to heed: config, then known findings. */
export async function governRun(linted: Linted, task: GovernTask): Promise<GovernedRun> {
  const extent = readRunExtent(task, linted);
  const heeded = await heedConfigs(linted.results, task, extent);
  const known = await governBaseline(heeded.results, task, extent);
  const said = [...heeded.said, ...(task.gate ? await judgePolicy(task.gate, known.location) : [])];
  const own = createResults(await keepOfShard(said, task, linted));
  return { linted: { ...linted, results: known.results }, own, complaint: known.complaint };
}

interface Heeded {
  readonly results: readonly LintResult[];
  readonly said: readonly FileMessage[];
}

async function heedConfigs(results: readonly LintResult[], task: GovernTask, extent: RunExtent): Promise<Heeded> {
  const { projects, terminal, gate } = task;
  const today = todayOf(terminal);
  const used = new Set<ConfigSuppression>();
  const seen = new Map<Project, LintResult[]>([[projects.main, []]]);
  const left: LintResult[] = [];
  for (const result of results) {
    const project = result.filePath === '<text>' ? projects.main : await projects.projectOf(result.filePath);
    const inForce = project.settings.suppressions.filter(suppression => isInForce(suppression, today));
    const { suppressibleOf } = project.linter;
    const path = project.pathOf(result.filePath);
    left.push(applyConfigSuppressions({ result, path, suppressions: inForce, suppressibleOf, onUsed: each => used.add(each) }));
    const ofProject = seen.get(project);
    if (ofProject) ofProject.push(result);
    else seen.set(project, [result]);
  }
  // Of a gate's change, the base's config is no part: what is unused there, it cannot mend.
  const partial = { ...extent, partial: extent.partial || gate !== null };
  const said = [...seen].flatMap(([project, ofProject]) => {
    const failed = ofProject.filter(({ fatalErrorCount }) => fatalErrorCount > 0).map(({ filePath }) => project.pathOf(filePath));
    const known = project === projects.main ? partial : { ...partial, partial: true };
    const isUnsettled = (suppression: ConfigSuppression): boolean => failed.some(path => suppression.isFor(path));
    const messages = judgeSuppressions({ suppressions: project.settings.suppressions, used, today, extent: known, isUnsettled });
    return messages.map(({ suppression: { origin }, message }) => ({
      filePath: resolve(terminal.cwd, origin.file),
      source: origin.text,
      message,
    }));
  });
  return { results: left, said };
}

/** Of the shards of a run, one speaks of a file: that which the file belongs to. */
async function keepOfShard(
  said: readonly FileMessage[],
  { projects, values }: GovernTask,
  { shard }: Linted,
): Promise<readonly FileMessage[]> {
  if (!shard || said.length === 0) return said;
  const { shardFiles } = await import('../../files/shard-files.ts');
  const paths = [...new Set(said.map(({ filePath }) => filePath))].filter(path => isInside(projects.main.root, path));
  const files = paths.map(path => ({ path, named: false }));
  const mine = await shardFiles(files, { ...shard, projects, options: { kind: values.kind } });
  const kept = new Set(mine.files.map(({ path }) => path));
  return said.filter(({ filePath }) => kept.has(filePath));
}
