import { relative, resolve, sep } from 'node:path';
import { findBaseCandidates } from '../../changed/base-candidates.ts';
import { FileError } from '../../files/file-error.ts';
import { isFolder } from '../../files/is-folder.ts';
import type { PolicyRepository } from '../../files/policy-git.ts';
import { openCommit, openFolder, type PolicyTree } from '../../files/policy-tree.ts';
import { isInside } from '../../files/workspace.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** What a change is judged by. */
export interface GateBase {
  /** The files that a policy is read from. */
  readonly tree: PolicyTree;
  /** The files that a change of the policy is counted from: where the change parted from the base. */
  readonly parted: PolicyTree;
}

export interface GateBaseTask {
  /** --policy-from. */
  readonly from: string | undefined;
  readonly repository: PolicyRepository | null;
  /** All files of the repository, absolute; null where nobody can list them. */
  readonly listed: readonly string[] | null;
  readonly terminal: Terminal;
}

/** Opens what --policy-from names, a path or a revision, or what the pipeline says. Throws UsageError and FileError where there is no base for sure. */
export function openGateBase({ from, repository, listed, terminal: { cwd, env } }: GateBaseTask): Promise<GateBase> | GateBase {
  const isPath = from !== undefined && /^(?:\.{1,2}(?:$|[\\/])|[\\/]|[A-Za-z]:[\\/])/.test(from);
  return isPath ? openBaseFolder(from, { cwd, listed }) : openBaseCommits(from, repository, env);
}

/** A folder that is part of the change would let the change write its own policy. */
function openBaseFolder(name: string, { cwd, listed }: { readonly cwd: string; readonly listed: readonly string[] | null }): GateBase {
  const folder = resolve(cwd, name);
  if (!isFolder(folder)) throw new FileError(name, 'There is no such folder to take the policy from.');
  if (isInside(folder, cwd)) throw new UsageError(`--policy-from ${name}: this is what is judged. Name the folder of another checkout.`);
  const part = listed?.find(file => isInside(folder, file));
  if (part !== undefined) {
    const shown = relative(cwd, part).split(sep).join('/');
    throw new UsageError(
      `--policy-from ${name}: this folder is part of the change (${shown}). Name a folder that Git does not track here.`,
    );
  }
  const tree = openFolder(folder, name);
  return { tree, parted: tree };
}

async function openBaseCommits(from: string | undefined, repository: PolicyRepository | null, env: Terminal['env']): Promise<GateBase> {
  if (!repository) throw new UsageError('--gate needs a Git repository, or --policy-from with a folder that holds the policy, as ./base.');
  const { revision, commit } = from === undefined ? await findBase(repository, env) : await resolveBase(from, repository);
  const head = await repository.resolve('HEAD');
  const parted = head === null ? null : await repository.mergeBase(commit, head);
  const tree = openCommit(repository, commit, revision);
  return { tree, parted: parted === null || parted === commit ? tree : openCommit(repository, parted, revision) };
}

interface Base {
  readonly revision: string;
  readonly commit: string;
}

async function resolveBase(revision: string, repository: PolicyRepository): Promise<Base> {
  const commit = await repository.resolve(revision);
  if (commit !== null) return { revision, commit };
  throw new UsageError(
    `--policy-from ${revision}: there is no such revision in this clone. Fetch it (and its history), or name a folder as ./base.`,
  );
}

/** Only what a change cannot choose: what the pipeline says it goes into, else the default branch of origin. Never a branch of this clone: the change could be on it. */
async function findBase(repository: PolicyRepository, env: Terminal['env']): Promise<Base> {
  const review = findBaseCandidates(env);
  for (const revision of review?.revisions ?? ['refs/remotes/origin/HEAD']) {
    const commit = await repository.resolve(revision);
    if (commit !== null) return { revision, commit };
  }
  const advice = review ? ` ${review.advice}` : '';
  throw new UsageError(
    `--gate does not know what the change goes into. Name it: --policy-from origin/main, or a folder as ./base.${advice}`,
  );
}
