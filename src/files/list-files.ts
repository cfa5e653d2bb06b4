import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, describeSystemError, FileError } from './file-error.ts';

/** How far a folder is walked; past it the walk is refused, since a list with holes would be a lie. */
const maximumFiles = 20_000;
const maximumDepth = 32;

/** The folder of a cache that stands in a workspace. No listing has it: what is found must not depend on what is cached. */
export const cacheFolderName = '.packetlintcache';

/** Files that are about to be renamed to what they hold: who writes them, where, and something at random. No listing has them either: a run beside this one writes some. */
export const temporaryPattern: RegExp = /^\.packetlint-(\d{1,10})-([0-9a-f]{8})-[0-9a-f]{12}\.tmp$/;

const skippedFolders: ReadonlySet<string> = new Set(['.git', 'node_modules', cacheFolderName]);

/**
 * All regular files below a folder, as sorted paths from it with forward slashes; null where there is no such folder. A link to a file counts as one,
 * links to folders are not followed, `.git`, `node_modules`, `.packetlintcache` and temporary files are left out. Throws FileError where it cannot be read, or holds more than 20,000 files.
 */
export function listFiles(folder: string): readonly string[] | null {
  const files: string[] = [];
  const open: { path: string; depth: number }[] = [{ path: '', depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const entries = readFolder(join(folder, next.path));
    if (!entries) {
      if (next.depth === 0) return null;
      continue;
    }
    for (const entry of entries) {
      if (temporaryPattern.test(entry.name)) continue;
      const path = next.path === '' ? entry.name : `${next.path}/${entry.name}`;
      if (entry.isFile() || (entry.isSymbolicLink() && leadsToFile(join(folder, path)))) files.push(path);
      else if (entry.isDirectory() && !skippedFolders.has(entry.name)) open.push({ path, depth: next.depth + 1 });
    }
    if (files.length > maximumFiles) throw new FileError(folder, `Cannot list it: it holds more than ${maximumFiles} files.`);
    if (next.depth > maximumDepth) throw new FileError(folder, `Cannot list it: it is more than ${maximumDepth} folders deep.`);
  }
  return files.sort();
}

function readFolder(path: string): ReturnType<typeof readEntries> | null {
  try {
    return readEntries(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw new FileError(path, `Cannot list it: ${describeSystemError(error)}.`);
  }
}

function readEntries(path: string) {
  return readdirSync(path, { withFileTypes: true });
}

function leadsToFile(link: string): boolean {
  try {
    return statSync(link).isFile();
  } catch {
    // A link that leads nowhere, round in a circle, or to where nobody may look.
    return false;
  }
}
