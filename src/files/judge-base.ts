import { relative, sep } from 'node:path';
import { createBaseWorkspace } from '../changed/base-workspace.ts';
import type { ChangeIndex, FileChange } from '../changed/file-change.ts';
import type { Linter } from '../linter.ts';
import type { LintResult } from '../report/result.ts';
import { resultText } from '../report/source/result-text.ts';
import type { GitBlobs } from './git-blobs.ts';
import type { Project, Projects } from './open-project.ts';
import { maximumBytes } from './read-file.ts';
import type { RepositoryPaths } from './repository-paths.ts';
import { isInside } from './workspace.ts';

export interface BaseTask {
  readonly projects: Projects;
  readonly changes: ChangeIndex;
  readonly paths: RepositoryPaths;
  readonly blobs: GitBlobs;
  /** The id of the kind that every file is taken for. */
  readonly kind: string | undefined;
}

/** What the rules of today find in a document as it was at the base, among the documents of the base; `change` is null where it has not changed itself. */
export type JudgeBase = (result: LintResult, change: FileChange | null) => Promise<LintResult | null>;

/** Null: the document was not there, was ignored or of no kind, or cannot be judged as it was; then nobody knows its findings. */
export function createBaseJudge(task: BaseTask): JudgeBase {
  const linters = new Map<Project, Linter>();
  return async (result, change) => {
    try {
      const project = await task.projects.projectOf(result.filePath);
      const source = await readSource(result, change, task.blobs);
      const path = pathAtBase(result, change, { project, paths: task.paths });
      if (source === null || source.length > maximumBytes || path === null || project.settings.isIgnored(path)) return null;
      const linter = linters.get(project) ?? createBaseLinter(project, task);
      linters.set(project, linter);
      return await linter.lint({ filePath: result.filePath, path, source, ...(task.kind === undefined ? {} : { kind: task.kind }) });
    } catch {
      // What cannot be told at the base excuses nothing.
      return null;
    }
  };
}

async function readSource(result: LintResult, change: FileChange | null, blobs: GitBlobs): Promise<Uint8Array | string | null> {
  if (change === null) return resultText(result) ?? null;
  return change.base === null || change.base.blob === null ? null : blobs.read(change.base.blob);
}

interface Surroundings {
  readonly project: Project;
  readonly paths: RepositoryPaths;
}

/** From the workspace's root; null where the document came into the workspace from outside. */
function pathAtBase({ filePath }: LintResult, change: FileChange | null, { project, paths }: Surroundings): string | null {
  const base = change?.base;
  if (!base || base.path === change.path) return project.pathOf(filePath);
  const file = paths.fileOf(base.path);
  return isInside(project.root, file) ? project.pathOf(file) : null;
}

function createBaseLinter({ root, workspace, linterOver }: Project, { changes, paths, blobs }: BaseTask): Linter {
  const base = createBaseWorkspace({
    workspace,
    changes,
    toRepository: path => paths.placeOf(`${root}${sep}${path}`),
    toWorkspace: place => {
      const file = paths.fileOf(place);
      return isInside(root, file) ? relative(root, file).split(sep).join('/') : null;
    },
    readBlob: blobs.read,
  });
  return linterOver(base);
}
