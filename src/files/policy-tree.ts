import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { FileError } from './file-error.ts';
import { isFolder } from './is-folder.ts';
import { listFiles } from './list-files.ts';
import { orFileError, type PolicyRepository } from './policy-git.ts';
import { readText } from './read-file.ts';
import { leadsOutside } from './workspace.ts';

/** The files of a repository as they were before a change. Paths count from its top, with forward slashes; the empty path is the top. */
export interface PolicyTree {
  /** What messages call it: the revision or folder, as given. */
  readonly name: string;
  /** Texts, in order; null where there is no such file. Throws FileError for what is none: a link, a submodule. */
  read(paths: readonly string[]): Promise<(string | null)[]>;
  /** All files below a folder, their paths from it, sorted; null where there is no such folder. Throws FileError for a link or a submodule. */
  list(folder: string): Promise<readonly string[] | null>;
}

interface TreeEntry {
  readonly mode: string;
  readonly id: string;
}

/** The files of a commit, read through Git's plumbing: nothing is checked out, no filter runs, no link is followed. Listed when first asked for. */
export function openCommit(repository: PolicyRepository, commit: string, name: string): PolicyTree {
  let listing: Promise<ReadonlyMap<string, TreeEntry>> | null = null;
  const entries = (): Promise<ReadonlyMap<string, TreeEntry>> => {
    listing ??= orFileError(name, repository.read(['ls-tree', '-r', '-z', '--full-tree', commit])).then(parseTree);
    return listing;
  };
  const refuse = (path: string, what: string): FileError =>
    new FileError(`${name}:${path}`, `A gate does not read it: it is ${what} there. Keep policies in files of the repository itself.`);
  function check(path: string, entry: TreeEntry | undefined): void {
    if (entry?.mode === '120000') throw refuse(path, 'a link');
    if (entry?.mode === '160000') throw refuse(path, 'a submodule');
  }
  return {
    name,
    async read(paths) {
      const all = await entries();
      for (const path of paths) check(path, all.get(path));
      const ids = [...new Set(paths.flatMap(path => all.get(path)?.id ?? []))];
      const blobs = await orFileError(name, repository.readBlobs(ids));
      const byId = new Map(ids.map((id, index) => [id, blobs[index]]));
      return paths.map(path => {
        const blob = byId.get(all.get(path)?.id ?? '');
        return blob === undefined ? null : decode(`${name}:${path}`, blob);
      });
    },
    async list(folder) {
      const all = await entries();
      check(folder, all.get(folder));
      const prefix = folder === '' ? '' : `${folder}/`;
      const inside = [...all].filter(([path]) => path.startsWith(prefix));
      for (const [path, entry] of inside) check(path, entry);
      return inside.length === 0 ? null : inside.map(([path]) => path.slice(prefix.length)).sort();
    },
  };
}

/** https://git-scm.com/docs/git-ls-tree#_output_format: `<mode> SP <type> SP <id> TAB <path> NUL`. */
function parseTree(bytes: Buffer): ReadonlyMap<string, TreeEntry> {
  const lines = bytes.toString('utf8').split('\0');
  return new Map(
    lines.flatMap(line => {
      const [, mode = '', id = '', path = ''] = /^(\d{6}) \w+ ([0-9a-f]{40,64})\t(.+)$/s.exec(line) ?? [];
      return path === '' ? [] : [[path, { mode, id }] as const];
    }),
  );
}

function decode(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileError(path, 'Cannot read it: it is not UTF-8 text.');
  }
}

/** The files of a folder that holds the repository as it was, such as a second checkout. Links that lead out of it are refused. */
export function openFolder(folder: string, name: string): PolicyTree {
  const check = (path: string): string => {
    const place = join(folder, path);
    if (leadsOutside(folder, place)) throw new FileError(`${name}/${path}`, 'Not read: it is a link that leads out of its folder.');
    return place;
  };
  return {
    name,
    read: async paths =>
      paths.map(path => {
        const place = check(path);
        return existsSync(place) && !lstatSync(place).isDirectory() ? readText(place) : null;
      }),
    async list(path) {
      const place = check(path);
      return isFolder(place) ? listFiles(place) : null;
    },
  };
}
