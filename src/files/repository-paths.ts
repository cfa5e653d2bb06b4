import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { isInside } from './workspace.ts';

/** The way between absolute paths and those of a repository, which have forward slashes and count from its folder. */
export interface RepositoryPaths {
  /** Where a file stands, links in its folder's path resolved; null outside of the repository. */
  placeOf(file: string): string | null;
  /** What a file is: where it leads if it is a link itself. Null outside of the repository. */
  targetOf(file: string): string | null;
  /** The absolute path of a place. */
  fileOf(place: string): string;
}

/** `folder` is the repository's, absolute, links resolved. */
export function createRepositoryPaths(folder: string): RepositoryPaths {
  const folders = new Map<string, string>();
  const resolveFolder = (path: string): string => {
    const known = folders.get(path) ?? resolveLinks(path);
    folders.set(path, known);
    return known;
  };
  const placeOf = (real: string): string | null => (isInside(folder, real) ? relative(folder, real).split(sep).join('/') : null);
  return {
    placeOf: file => placeOf(join(resolveFolder(dirname(file)), basename(file))),
    targetOf: file => placeOf(resolveLinks(file)),
    fileOf: place => join(folder, place),
  };
}

/** Of what is not there, as far as it is. */
function resolveLinks(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : join(resolveLinks(folder), basename(path));
  }
}
