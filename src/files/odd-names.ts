import { type Dirent, readdir } from 'node:fs';
import { join, sep } from 'node:path';
import type { Options } from 'globby';
import { listFiles } from './list-files.ts';

/**
 * Globs take `.` for anything but these, and .gitignore files take a backslash for a slash: a document with such a name could hide from a search, or end it.
 * On Windows the backslash parts paths, and no name has one.
 */
const oddName = sep === '/' ? /[\n\r\u2028\u2029\\]/ : /[\n\r\u2028\u2029]/;

type FileSystem = NonNullable<Options['fs']>;
type Listed = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;

/** A look over the shoulder of whoever walks folders. */
export interface OddNames {
  /** For the walker: folders without their odd names. */
  readonly fs: FileSystem;
  /** The files that it was not shown, absolute: those with odd names, and all below folders with such names. In a folder that is searched, no .gitignore hides one. Throws FileError. */
  listFiles(): string[];
}

export function watchOddNames(): OddNames {
  const files: string[] = [];
  const folders: string[] = [];
  const readShown = (folder: string, options: { withFileTypes: true }, done: Listed): void =>
    readdir(folder, options, (error, entries) => {
      if (error) return done(error, entries);
      const odd = entries.filter(({ name }) => oddName.test(name));
      for (const entry of odd) {
        if (entry.isDirectory()) folders.push(join(folder, entry.name));
        else if (entry.isFile()) files.push(join(folder, entry.name));
      }
      done(null, odd.length === 0 ? entries : entries.filter(({ name }) => !oddName.test(name)));
    });
  return {
    // Its type also has a form without options, which walkers do not use.
    fs: { readdir: readShown as unknown as NonNullable<FileSystem['readdir']> },
    listFiles: () => [...files, ...folders.flatMap(folder => (listFiles(folder) ?? []).map(path => join(folder, path)))],
  };
}
