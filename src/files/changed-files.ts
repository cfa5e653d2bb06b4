import { type ChangeIndex, type FileChange, indexChanges } from '../changed/file-change.ts';
import { keepChanged } from '../changed/keep-changed.ts';
import type { ChangedLines } from '../changed/line-range.ts';
import { createReach } from '../changed/reach.ts';
import type { LintResult } from '../report/result.ts';
import type { FoundFile } from './discover-files.ts';
import type { GitPlace } from './git.ts';
import { findBase, type GitBase } from './git-base.ts';
import { openBlobs } from './git-blobs.ts';
import { findRepository, listChanges, readChangedLines } from './git-changes.ts';
import { GitError } from './git-error.ts';
import { createBaseJudge, type JudgeBase } from './judge-base.ts';
import type { Project, Projects } from './open-project.ts';
import { createRepositoryPaths, type RepositoryPaths } from './repository-paths.ts';
import { isInside } from './workspace.ts';

/** What to compare with what. */
export interface ChangeTask {
  /** A folder of the repository. */
  readonly git: GitPlace;
  /** A revision; null for the one that the surroundings tell. */
  readonly revision: string | null;
  readonly projects: Projects;
  /** The id of the kind that every file is taken for. */
  readonly kind?: string | undefined;
}

/** A change, as a step of a run: before the files are linted, and when it is known what was found in them. */
export interface Change {
  readonly base: GitBase;
  /** The files that a change may be answerable for: those that have changed, and those that relate to one. Throws GitError where a named file is none of the repository's. */
  narrow(files: readonly FoundFile[]): Promise<readonly FoundFile[]>;
  /** The results with the findings that the change is answerable for. Results of other files than documents are left as they are. */
  keep(results: readonly LintResult[]): Promise<readonly LintResult[]>;
}

/** Asks Git for the change. Throws GitError where it cannot tell. */
export async function openChange(task: ChangeTask): Promise<Change> {
  const folder = await findRepository(task.git);
  // A guarded place names the repository itself.
  const place = task.git.before ? task.git : { ...task.git, folder };
  const base = await findBase(task.revision, place);
  const changes = indexChanges(await listChanges(base.commit, place));
  const view = { changes, paths: createRepositoryPaths(folder) };
  return {
    base,
    narrow: files => narrowFiles(files, task.projects, view),
    async keep(results) {
      const troubled = results.filter(({ messages, suppressedMessages }) => messages.length + suppressedMessages.length > 0);
      const found = new Map(troubled.map(result => [result, findChange(result.filePath, view)]));
      const compared = [...found.values()].filter(change => change !== null).filter(change => linesOf(change) === null);
      const lines = await readChangedLines(compared, base.commit, place);
      const blobs = openBlobs(place);
      try {
        const judgeBase = createBaseJudge({ ...task, ...view, blobs, kind: task.kind });
        return await keepAll(results, { found, lines, judgeBase });
      } finally {
        blobs.close();
      }
    },
  };
}

interface View {
  readonly changes: ChangeIndex;
  readonly paths: RepositoryPaths;
}

async function narrowFiles(files: readonly FoundFile[], projects: Projects, view: View): Promise<readonly FoundFile[]> {
  const reaches = new Map<Project, (path: string) => boolean>();
  const kept: FoundFile[] = [];
  for (const file of files) {
    if (file.named && view.paths.placeOf(file.path) === null)
      throw new GitError(`${file.path} lies outside of the repository ${view.paths.fileOf('')}, so nothing says whether it has changed.`);
    const project = await projects.projectOf(file.path);
    const reach = reaches.get(project) ?? createProjectReach(project, view);
    reaches.set(project, reach);
    if (findChange(file.path, view, file.named) !== null || reach(project.pathOf(file.path))) kept.push(file);
  }
  return kept;
}

function createProjectReach({ root, settings, pathOf }: Project, { changes, paths }: View): (path: string) => boolean {
  const shown = (places: readonly string[]): string[] =>
    places
      .map(paths.fileOf)
      .filter(file => isInside(root, file))
      .map(pathOf)
      .sort();
  const { kinds, rules } = settings.ruleset;
  return createReach({
    kinds: Object.values(kinds),
    rules: Object.values(rules),
    paths: shown(changes.paths),
    listed: shown(changes.listed),
  });
}

/** What has changed of a file: where it stands, or what it leads to. Links are followed only where there may be one: folders are searched without them. */
function findChange(file: string, { changes, paths }: View, mayBeLink = true): FileChange | null {
  const place = paths.placeOf(file);
  const change = place === null ? undefined : changes.now.get(place);
  if (change || !mayBeLink) return change ?? null;
  const target = paths.targetOf(file);
  return (target === null ? undefined : changes.now.get(target)) ?? null;
}

/** The lines of a change that need not be asked for. */
function linesOf({ base, isWhole }: FileChange): ChangedLines | null {
  return base === null || base.blob === null || isWhole ? 'all' : null;
}

interface Comparison {
  /** What has changed of each result's document; a result without an entry has nothing to be left out. */
  readonly found: ReadonlyMap<LintResult, FileChange | null>;
  readonly lines: ReadonlyMap<string, ChangedLines>;
  readonly judgeBase: JudgeBase;
}

async function keepAll(results: readonly LintResult[], { found, lines, judgeBase }: Comparison): Promise<LintResult[]> {
  const kept: LintResult[] = [];
  for (const result of results) {
    const change = found.get(result) ?? null;
    const changed = change === null ? [] : (linesOf(change) ?? lines.get(change.path ?? '') ?? []);
    kept.push(found.has(result) ? await keepChanged({ result, lines: changed, judgeBase: () => judgeBase(result, change) }) : result);
  }
  return kept;
}
