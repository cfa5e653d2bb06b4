import { existsSync, lstatSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, isAbsolute, join, resolve } from 'node:path';
import { describeSystemError, FileError } from '../file-error.ts';
import { hashBytes } from '../hash.ts';
import { isFolder } from '../is-folder.ts';
import { cacheFolderName } from '../list-files.ts';
import { makeFolder } from '../make-folder.ts';

/** How long the cache of a workspace that nobody lints any more stays, in milliseconds: 30 days. */
const mostAge = 30 * 24 * 60 * 60 * 1000;

export interface CachePlace {
  readonly cwd: string;
  /** The folder of the workspace, absolute: each has a cache of its own. */
  readonly root: string;
  /** --cache-location, as given. */
  readonly location: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * The folder of a workspace's cache, made if it is not there. By default a folder of the user's own, since whoever can write a cache decides what is found. In a
 * folder that is named it stands under a name of its own, which listings leave out. Throws FileError where others could write there, or it cannot be made.
 */
export function openCacheFolder({ cwd, root, location, env }: CachePlace): string {
  const folder = location === undefined ? join(userFolder(env), hashBytes(root).slice(0, 16)) : namedFolder(resolve(cwd, location));
  try {
    makeFolder(folder, 0o700);
  } catch (error) {
    throw new FileError(folder, `Cannot make a folder for the cache: ${describeSystemError(error)}.`);
  }
  if (!isPrivate(folder))
    throw new FileError(folder, 'Others could write to this cache, and so decide what is found. Use a folder of your own.');
  if (location === undefined) sweep(folder);
  else keepOutOfGit(folder);
  return folder;
}

function namedFolder(path: string): string {
  if (existsSync(path) && !isFolder(path)) throw new FileError(path, 'Cannot keep a cache there: it is not a folder.');
  return basename(path) === cacheFolderName ? path : join(path, cacheFolderName);
}

/** A relative path holds for nobody: https://specifications.freedesktop.org/basedir-spec/latest/. */
function userFolder({ XDG_CACHE_HOME = '', LOCALAPPDATA = '' }: CachePlace['env']): string {
  const folder = [XDG_CACHE_HOME, LOCALAPPDATA].find(isAbsolute) ?? join(homedir(), '.cache');
  return join(folder, 'packetlint', 'results');
}

/** Whether a folder, not a link to one, can be written by nobody but its owner: the user, or where root runs, anybody. Windows keeps user folders private. */
function isPrivate(path: string): boolean {
  const { mode, uid } = lstatSync(path);
  const isFolder = (mode & 0o170000) === 0o040000;
  const user = process.getuid?.();
  return isFolder && (user === undefined || ((uid === user || user === 0) && (mode & 0o022) === 0));
}

/** A cache in a repository must not be committed: whoever reads it there would believe it. */
function keepOutOfGit(folder: string): void {
  try {
    writeFileSync(join(folder, '.gitignore'), '*\n', { flag: 'wx' });
  } catch {
    // It is there already, or nothing can be written at all.
  }
}

/** Marks a workspace's cache as used, and removes those of workspaces that were not for long. */
function sweep(folder: string): void {
  try {
    const now = Date.now();
    utimesSync(folder, now / 1000, now / 1000);
    const all = join(folder, '..');
    for (const name of readdirSync(all)) {
      const other = join(all, name);
      if (now - lstatSync(other).mtimeMs > mostAge) rmSync(other, { recursive: true, force: true });
    }
  } catch {
    // Another process was faster; what is left is left to the next one.
  }
}
