import { lstatSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { findBaseCandidates } from '../../changed/base-candidates.ts';
import { FileError } from '../../files/file-error.ts';
import { ancestorsOf, findRoot } from '../../files/find-config.ts';
import { isFolder } from '../../files/is-folder.ts';
import { createReader, type SettingsSource } from '../../files/load-settings.ts';
import { openRepository, type PolicyRepository } from '../../files/policy-git.ts';
import { createPolicySource, type PolicyReads } from '../../files/policy-source.ts';
import { openCommit, openFolder, type PolicyTree } from '../../files/policy-tree.ts';
import { isInside, leadsOutside } from '../../files/workspace.ts';
import { InvalidRulesetError } from '../../ruleset/load/ruleset-error.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { LintValues } from './lint-options.ts';

/** A change under review, and the policy as it was before. */
export interface Gate {
  /** What messages call the base. */
  readonly name: string;
  /** The folder of the repository (or of what stands for one), absolute. */
  readonly top: string;
  /** The files that a policy is read from. */
  readonly tree: PolicyTree;
  /** The files that a change of the policy is counted from: where the change parted from the base. */
  readonly parted: PolicyTree;
  readonly reads: PolicyReads;
  /** The settings' source, with the policy of the base, and inline directives off. */
  readonly source: SettingsSource;
  /** All files of the repository, absolute: no .gitignore of the change hides one. Null where nobody can list them. */
  readonly listed: readonly string[] | null;
  /** Rethrows mistakes in the policy so that they show where it was read from. */
  nameBase(error: unknown): never;
}

/** Finds the base of --gate and --policy-from. Throws UsageError and FileError where there is none for sure. */
export async function openGate(values: LintValues, source: SettingsSource, terminal: Terminal): Promise<Gate> {
  const { cwd, env } = terminal;
  const repository = openRepository(cwd, env);
  const listed = repository && (await listAll(repository));
  const from = values['policy-from'];
  const isPath = from !== undefined && /^(?:\.{1,2}(?:$|[\\/])|[\\/]|[A-Za-z]:[\\/])/.test(from);
  const top = repository?.top ?? findRoot(cwd);
  refuseLeadingOut(values['output-file'] ?? [], top, cwd);
  const trees = isPath ? openBaseFolder(from, { cwd, listed }) : await openBaseCommits(from, repository, env);
  const reads: PolicyReads = { configs: new Set(), folders: new Set() };
  const policy = createPolicySource({ tree: trees.tree, top, cwd, outside: createReader(cwd), reads });
  const overrides = { ...source.overrides, inlineConfig: false as const };
  return {
    ...trees,
    name: trees.tree.name,
    top,
    reads,
    listed,
    nameBase: error => nameBase(error, trees.tree.name),
    source: { ...source, overrides, policy },
  };
}

/** The files here may well be right: what is wrong is what the base holds. */
function nameBase(error: unknown, name: string): never {
  if (!(error instanceof Error && error.name === 'InvalidRulesetError')) throw error;
  const { errors, sources } = error as InvalidRulesetError;
  const show = (path: string): string => (path.startsWith('--') ? path : `${name}:${path}`);
  const renamed = new Map([...sources].map(([path, text]) => [show(path), text]));
  throw new InvalidRulesetError(
    errors.map(each => ({ ...each, file: show(each.file) })),
    renamed,
  );
}

/** A change could put a link where a report is to be written. */
function refuseLeadingOut(files: readonly string[], top: string, cwd: string): void {
  for (const file of files) {
    const path = resolve(cwd, file);
    if (!isInside(top, path)) continue;
    const places = [path, ...ancestorsOf(dirname(path))].filter(place => isInside(top, place));
    if (places.some(place => leadsOutside(top, place)))
      throw new UsageError(`--output-file ${file}: a link leads out of the repository. Write the report elsewhere.`);
  }
}

type Trees = Pick<Gate, 'tree' | 'parted'>;

async function listAll(repository: PolicyRepository): Promise<string[]> {
  const files = (await repository.listFiles()).map(path => resolve(repository.top, path));
  // Git also names what is gone, and repositories within this one.
  return files.filter(file => lstatSync(file, { throwIfNoEntry: false })?.isDirectory() === false);
}

/** A folder that is part of the change would let the change write its own policy. */
function openBaseFolder(name: string, { cwd, listed }: { readonly cwd: string; readonly listed: readonly string[] | null }): Trees {
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

async function openBaseCommits(from: string | undefined, repository: PolicyRepository | null, env: Terminal['env']): Promise<Trees> {
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
