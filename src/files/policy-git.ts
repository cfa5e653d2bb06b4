import { execFile } from 'node:child_process';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import { FileError } from './file-error.ts';
import { findRepositoryFolder } from './find-config.ts';
import { type GitOutput, type GitPlace, gitArguments, gitEnvironment, runGit } from './git.ts';
import { resolveCommit } from './git-base.ts';
import { GitError } from './git-error.ts';
import { isInside } from './workspace.ts';

/** A repository that holds a change nobody has reviewed: Git is asked as little as possible, and nothing in its files has a say. */
export interface PolicyRepository {
  /** The folder that it is checked out in. Absolute. */
  readonly top: string;
  /** The id of a commit that a revision names; null where there is none. Throws GitError where it could mean two. */
  resolve(revision: string): Promise<string | null>;
  /** Where two commits have parted; null where nothing tells, or several commits could be it: a change could be measured by the one that suits it. */
  mergeBase(one: string, other: string): Promise<string | null>;
  /** All paths that Git tracks here, and those that are new and not ignored, from the top with forward slashes. */
  listFiles(): Promise<string[]>;
  /** Those of them that Git writes in another encoding than it stores: what lies here is not what is reviewed. */
  listRecoded(): Promise<string[]>;
  /** What a command prints. Throws GitError where it fails. */
  read(args: readonly string[]): Promise<Buffer>;
  /** Contents by their ids, in order; as they are stored. Throws GitError. */
  readBlobs(ids: readonly string[]): Promise<Buffer[]>;
}

/**
 * Opens the repository around a folder; null where there is none. It is found by its `.git`, which no commit can hold, and named to Git: a folder that only looks
 * like a repository of its own (its config could name programs) is never asked.
 */
export function openRepository(folder: string, env: GitPlace['env']): PolicyRepository | null {
  const top = findRepositoryFolder(folder);
  if (top === null) return null;
  const place = createPlace(top, env);
  const run = (args: readonly string[]): Promise<GitOutput> => runGit([...own(top), ...args], place);
  async function read(args: readonly string[]): Promise<Buffer> {
    const { exitCode, stdout, complaint } = await run(args);
    if (exitCode !== 0) throw new GitError(`Git says: ${complaint || `${args[0]} ended with ${exitCode}`}.`);
    return stdout;
  }
  async function readId(args: readonly string[]): Promise<string | null> {
    const { exitCode, stdout } = await run(args);
    const id = stdout.toString('latin1').trim();
    return exitCode === 0 && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id) ? id : null;
  }
  return {
    top,
    read,
    readBlobs: ids => readBlobs(ids, [...gitArguments, ...own(top)], place),
    resolve: async revision => (isRevision(revision) ? resolveCommit(revision, { ...place, before: own(top) }) : null),
    mergeBase: (one, other) => readId(['merge-base', '--all', one, other]),
    listFiles: async () => splitPaths(await read(list)),
    listRecoded: async () => splitPaths(await read(['--no-literal-pathspecs', ...list, '--', ...recoded])),
  };
}

const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];

/** Not those without the attribute, and not those where it changes nothing. */
const recoded = ['!working-tree-encoding', '-working-tree-encoding', 'working-tree-encoding=UTF-8'].map(each => `:(exclude,attr:${each})`);

/** The same repository for the steps of a run that know nothing of a gate; null where there is none. */
export function findGuardedPlace(folder: string, env: GitPlace['env']): GitPlace | null {
  const top = findRepositoryFolder(folder);
  return top === null ? null : { ...createPlace(top, env), before: own(top) };
}

/** Text that Git could take for an option, and what no ref can hold, is no revision. */
function isRevision(text: string): boolean {
  return /^[^-\p{Cc}\p{Z}][^\p{Cc}]{0,254}$/u.test(text);
}

/** NUL ends each path: none is quoted, none can pass for two. */
export function splitPaths(bytes: Buffer): string[] {
  return [...new Set(bytes.toString('utf8').split('\0'))].filter(path => path !== '');
}

/** All at once: a pack may have hundreds of files. `<id> blob <size> LF <contents> LF` each: https://git-scm.com/docs/git-cat-file#_batch_output. */
async function readBlobs(ids: readonly string[], before: readonly string[], { folder, env }: GitPlace): Promise<Buffer[]> {
  if (ids.length === 0) return [];
  const options = { cwd: folder, env: gitEnvironment(env), encoding: 'buffer' as const, maxBuffer: mostBytes, windowsHide: true };
  const output = await new Promise<Buffer>((resolve, reject) => {
    const child = execFile('git', [...before, 'cat-file', '--batch'], options, (error, stdout) => {
      if (error) reject(new GitError(`Git does not tell what files were: ${error.message}`));
      else resolve(stdout);
    });
    child.stdin?.on('error', () => {});
    child.stdin?.end(`${ids.join('\n')}\n`);
  });
  let offset = 0;
  return ids.map(id => {
    const end = output.indexOf(10, offset);
    const [, size] = / blob (\d+)$/.exec(output.toString('latin1', offset, end)) ?? [];
    if (size === undefined) throw new GitError(`Git does not hold ${id}; fetch all of the base's objects.`);
    offset = end + 1 + Number(size) + 1;
    return output.subarray(end + 1, offset - 1);
  });
}

/** More than policies may be together: 64 MiB. */
const mostBytes = 64 * 1024 * 1024;

/** No replaced objects, no hooks, no network for objects that a partial clone lacks, and the one repository that is meant. */
function own(top: string): string[] {
  const settings = ['core.hooksPath=/dev/null', 'protocol.allow=never', 'safe.bareRepository=explicit'];
  const repository = [`--git-dir=${join(top, '.git')}`, `--work-tree=${top}`];
  return ['--no-replace-objects', ...settings.flatMap(setting => ['-c', setting]), '-C', top, ...repository];
}

/** Git is looked for on the path only, and never in the repository: a change could bring a program of that name, also into `node_modules/.bin`. */
function createPlace(top: string, env: GitPlace['env']): GitPlace {
  const kept = Object.entries(env).filter(([name]) => !/^GIT_/i.test(name));
  const paths = kept.map(([name, value]) => [name, /^path$/i.test(name) ? keepOutside(top, value ?? '') : value] as const);
  const config = { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_SYSTEM: nowhere, GIT_CONFIG_GLOBAL: nowhere };
  return { folder: dirname(process.execPath), env: { ...Object.fromEntries(paths), ...config } };
}

const nowhere = process.platform === 'win32' ? 'NUL' : '/dev/null';

function keepOutside(top: string, path: string): string {
  return path
    .split(delimiter)
    .filter(folder => isAbsolute(folder) && !isInside(top, folder))
    .join(delimiter);
}

/** A failure of Git as one of the file that was wanted. */
export async function orFileError<T>(path: string, promise: Promise<T>): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    throw error instanceof GitError ? new FileError(path, error.message) : error;
  }
}
