import { resolve } from 'node:path';
import type { Project } from '../../files/open-project.ts';
import type { LintResult } from '../../report/result.ts';
import type { ConfigSuppression } from '../../ruleset/config/suppression.ts';
import { applyConfigSuppressions, isInForce } from '../../suppressions/apply-config-suppressions.ts';
import type { FileMessage } from '../../suppressions/join-results.ts';
import { judgeSuppressions, type SuppressionMessage } from '../../suppressions/judge-suppressions.ts';
import type { RunExtent } from '../../suppressions/run-extent.ts';
import { todayOf } from '../today.ts';
import type { GovernTask } from './govern-task.ts';

/** A run without what configs suppress, and what is said of their suppressions. */
export interface HeededRun {
  readonly results: readonly LintResult[];
  /** Those of the main workspace that have expired: every shard knows. */
  readonly expired: readonly FileMessage[];
  /** Those of other workspaces: a shard knows if it has a file of theirs. */
  readonly expiredElsewhere: readonly FileMessage[];
  /** Those that suppress nothing in what was seen. */
  readonly unused: readonly FileMessage[];
}

/** Applies the suppressions of each file's config, and judges them. */
export async function heedConfigs(results: readonly LintResult[], task: GovernTask, extent: RunExtent): Promise<HeededRun> {
  const { main, projectOf } = task.projects;
  const used = new Set<ConfigSuppression>();
  const heed = createHeeder(task, used);
  const left: LintResult[] = [];
  const failed = new Map<Project, string[]>([[main, []]]);
  for (const result of results) {
    const project = result.filePath === '<text>' ? main : await projectOf(result.filePath);
    const ofProject = failed.get(project) ?? [];
    if (result.fatalErrorCount > 0) ofProject.push(project.pathOf(result.filePath));
    failed.set(project, ofProject);
    left.push(heed(result, project));
  }
  return { results: left, ...judgeConfigs({ used, failed, extent }, task) };
}

interface Seen {
  readonly used: ReadonlySet<ConfigSuppression>;
  /** Of each workspace, the documents that could not be judged. */
  readonly failed: ReadonlyMap<Project, readonly string[]>;
  readonly extent: RunExtent;
}

function judgeConfigs({ used, failed, extent }: Seen, task: GovernTask): Omit<HeededRun, 'results'> {
  const { gate, projects } = task;
  const today = todayOf(task.terminal);
  const judged = [...failed].map(([project, paths]) => {
    const isMain = project === projects.main;
    // Of a gate's change, the base's config is no part: what is unused there, it cannot mend.
    const partial = extent.partial || !isMain || gate !== null;
    const isUnsettled = (suppression: ConfigSuppression): boolean => paths.some(path => suppression.isFor(path));
    const { suppressions } = project.settings;
    return { isMain, ...judgeSuppressions({ suppressions, used, today, extent: { ...extent, partial }, isUnsettled }) };
  });
  const place = (messages: readonly SuppressionMessage[]): FileMessage[] => messages.map(each => placeMessage(each, task));
  return {
    expired: place(judged.flatMap(({ isMain, expired }) => (isMain ? expired : []))),
    expiredElsewhere: place(judged.flatMap(({ isMain, expired }) => (isMain ? [] : expired))),
    unused: place(judged.flatMap(({ unused }) => unused)),
  };
}

function createHeeder({ terminal }: GovernTask, used: Set<ConfigSuppression>): (result: LintResult, project: Project) => LintResult {
  const today = todayOf(terminal);
  const inForce = new Map<Project, readonly ConfigSuppression[]>();
  return (result, project) => {
    const { settings, linter } = project;
    const suppressions = inForce.get(project) ?? settings.suppressions.filter(suppression => isInForce(suppression, today));
    inForce.set(project, suppressions);
    const path = project.pathOf(result.filePath);
    return applyConfigSuppressions({ result, path, suppressions, suppressibleOf: linter.suppressibleOf, onUsed: each => used.add(each) });
  };
}

function placeMessage({ suppression: { origin }, message }: SuppressionMessage, { terminal }: GovernTask): FileMessage {
  return { filePath: resolve(terminal.cwd, origin.file), source: origin.text, message };
}
