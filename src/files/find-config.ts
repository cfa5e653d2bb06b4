import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The names a config may have, the first one winning within a folder. */
export const configNames: readonly string[] = ['packetlint.config.json', 'packetlint.config.jsonc'];

/** The nearest config, from a folder upwards; null where there is none. Absolute. */
export function findConfig(folder: string): string | null {
  for (const ancestor of ancestorsOf(folder)) {
    const path = configNames.map(name => join(ancestor, name)).find(existsSync);
    if (path !== undefined) return path;
  }
  return null;
}

/**
 * The workspace that a folder without a config belongs to: the nearest Git repository upwards. Without one, the folder that holds the nearest hidden one
 * on the way up (`.archon` belongs to what it stands in), else the folder itself.
 */
export function findRoot(folder: string): string {
  let hidden: string | null = null;
  for (const ancestor of ancestorsOf(folder)) {
    if (existsSync(join(ancestor, '.git'))) return ancestor;
    if (hidden === null && basename(ancestor).startsWith('.')) hidden = dirname(ancestor);
  }
  return hidden ?? folder;
}

/** The folder of the Git repository that a folder is in: where its `.git` stands, a folder, or in a linked work tree or submodule a file. Null where there is none. */
export function findRepositoryFolder(folder: string): string | null {
  for (const ancestor of ancestorsOf(folder)) if (existsSync(join(ancestor, '.git'))) return ancestor;
  return null;
}

/** The folder and those above it, up to the file system's root. */
export function* ancestorsOf(folder: string): Generator<string> {
  for (let current = folder; ; current = dirname(current)) {
    yield current;
    if (dirname(current) === current) return;
  }
}
