import { join, relative, resolve, sep } from 'node:path';
import type { ConfigReader } from '../ruleset/config/config.ts';
import { ancestorsOf, configNames, findConfig } from './find-config.ts';
import type { PolicyTree } from './policy-tree.ts';
import { isInside } from './workspace.ts';

/** Where configs and rules are read from, in place of the files that lie here. Paths are absolute, as if they lay here. */
export interface PolicySource {
  /** The nearest config from a folder upwards; null where there is none. */
  findConfig(folder: string): Promise<string | null>;
  /** Paths may count from the working folder, too. */
  readonly reader: ConfigReader;
  /** What messages call it. */
  readonly name: string;
}

/** What a run has read of its policies, for whoever compares it. Absolute paths. */
export interface PolicyReads {
  readonly configs: Set<string>;
  readonly folders: Set<string>;
}

export interface PolicySourceTask {
  readonly tree: PolicyTree;
  /** The folder that the tree stands for, absolute. */
  readonly top: string;
  readonly cwd: string;
  /** Reads what lies outside of that folder: no change under review can reach it. */
  readonly outside: ConfigReader;
  readonly reads: PolicyReads;
}

/** Reads configs and rules from a tree, and notes which. */
export function createPolicySource({ tree, top, cwd, outside, reads }: PolicySourceTask): PolicySource {
  const inside = (path: string): string | null => {
    const absolute = resolve(cwd, path);
    return isInside(top, absolute) ? relative(top, absolute).split(sep).join('/') : null;
  };
  const reader: ConfigReader = {
    async readFile(path) {
      reads.configs.add(resolve(cwd, path));
      const place = inside(path);
      return place === null ? outside.readFile(path) : ((await tree.read([place]))[0] ?? null);
    },
    async readFolder(path) {
      reads.folders.add(resolve(cwd, path));
      const place = inside(path);
      return place === null ? outside.readFolder(path) : readFolder(tree, place);
    },
  };
  return { name: tree.name, reader, findConfig: folder => findConfigIn(tree, top, folder) };
}

/** As the disk's: without what is hidden, and the texts of JSON only. */
async function readFolder(tree: PolicyTree, folder: string): ReturnType<ConfigReader['readFolder']> {
  const files = (await tree.list(folder))?.filter(file => !file.split('/').some(part => part.startsWith('.')));
  if (!files) return null;
  const json = files.filter(file => file.endsWith('.json'));
  const texts = await tree.read(json.map(file => (folder === '' ? file : `${folder}/${file}`)));
  const byFile = new Map(json.map((file, index) => [file, texts[index] ?? '']));
  return files.map(path => ({ path, text: byFile.get(path) ?? '' }));
}

async function findConfigIn(tree: PolicyTree, top: string, folder: string): Promise<string | null> {
  for (const ancestor of ancestorsOf(folder)) {
    if (!isInside(top, ancestor)) return findConfig(ancestor);
    const candidates = configNames.map(name => join(ancestor, name));
    const texts = await tree.read(candidates.map(path => relative(top, path).split(sep).join('/')));
    const found = candidates.find((_, index) => texts[index] !== null);
    if (found !== undefined) return found;
  }
  return null;
}
