import { realpathSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Workspace } from '../pipeline/lint-input.ts';
import { codeOf, describeSystemError, FileError } from './file-error.ts';
import { listFiles } from './list-files.ts';
import { readFile } from './read-file.ts';

/**
 * The files that related documents may come from: those below a folder, links resolved. What lies outside is not there (null); what is there and cannot
 * be read is a FileError, since a missing file and an unreadable one are not the same.
 */
export function createWorkspace(root: string): Workspace {
  let realRoot: string | null = null;
  const resolve = (path: string): string | null => {
    realRoot ??= realpathSync.native(root);
    return resolveInside(realRoot, path);
  };
  const lists = new Map<string, readonly string[] | null>();
  return {
    async read(path) {
      const file = resolve(path);
      return file === null ? null : readFile(file);
    },
    async list(folder) {
      // Each document of a folder asks for the same list.
      const known = lists.get(folder);
      if (known !== undefined) return known;
      const place = resolve(folder);
      const files = place === null ? null : listFiles(place);
      lists.set(folder, files);
      return files;
    },
  };
}

/** The real path of what `path` (with forward slashes, from the root) names; null where nothing is there, or it lies outside. */
function resolveInside(root: string, path: string): string | null {
  if (path.includes('\0') || isAbsolute(path)) return null;
  try {
    const real = realpathSync.native(join(root, path));
    return isInside(root, real) ? real : null;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR' || codeOf(error) === 'ENAMETOOLONG') return null;
    throw new FileError(path, `Cannot read ${path}: ${describeSystemError(error)}.`);
  }
}

/** Whether links on a file's path lead out of the folder that it lies in by name. A file that is not there leads nowhere. */
export function leadsOutside(folder: string, path: string): boolean {
  try {
    return !isInside(realpathSync.native(folder), realpathSync.native(path));
  } catch {
    return false;
  }
}

/** Whether an absolute path is the folder or lies in it. Compares text: resolve links first where they matter. */
export function isInside(folder: string, path: string): boolean {
  const rest = relative(folder, path);
  return rest === '' || (rest !== '..' && !rest.startsWith(`..${sep}`) && !isAbsolute(rest));
}
