import { lstatSync, realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { isDocumentation } from '../ruleset/load/read-pack.ts';
import type { PolicyChange } from '../suppressions/policy-change.ts';
import { describeSystemError, FileError } from './file-error.ts';
import { ancestorsOf, configNames } from './find-config.ts';
import { isFolder } from './is-folder.ts';
import { listFiles } from './list-files.ts';
import type { PolicyReads } from './policy-source.ts';
import type { PolicyTree } from './policy-tree.ts';
import { readText } from './read-file.ts';
import { isInside } from './workspace.ts';

export interface PolicyComparison {
  /** The files as they were before the change. */
  readonly tree: PolicyTree;
  /** The folder that the tree stands for, absolute. */
  readonly top: string;
  readonly cwd: string;
  readonly reads: PolicyReads;
  /** Absolute. */
  readonly baseline: string;
}

/**
 * The files of the policy that are not as they were: those that the run has read or would have read, configs that would be taken in their place, files that came into
 * a folder of rules or went. How lines end does not count: a checkout may change it.
 */
export async function findPolicyChanges(comparison: PolicyComparison): Promise<PolicyChange[]> {
  const { tree, top } = comparison;
  const files = await listPolicyFiles(comparison);
  const paths = [...files.keys()].sort();
  const texts = await tree.read(paths);
  return paths.flatMap((path, index): PolicyChange[] => {
    const before = texts[index] ?? null;
    const after = readNow(top, join(top, path));
    if (typeof after === 'string' && before !== null && foldLines(after) === foldLines(before)) return [];
    return before === null && after === null ? [] : [{ type: files.get(path) ?? 'rules', path, before, after }];
  });
}

async function listPolicyFiles({ tree, top, cwd, reads, baseline }: PolicyComparison): Promise<Map<string, PolicyChange['type']>> {
  const files = new Map<string, PolicyChange['type']>();
  const add = (path: string, type: PolicyChange['type']): void => {
    if (isInside(top, path)) files.set(relative(top, path).split(sep).join('/'), type);
  };
  for (const folder of reads.folders) {
    if (!isInside(top, folder)) continue;
    const before = (await tree.list(relative(top, folder).split(sep).join('/'))) ?? [];
    for (const file of new Set([...before, ...listNow(folder)]))
      if (!isDocumentation(file) && !isHidden(file)) add(resolve(folder, file), 'rules');
  }
  for (const ancestor of ancestorsOf(cwd)) {
    if (!isInside(top, ancestor)) break;
    for (const name of configNames) add(join(ancestor, name), 'config');
  }
  for (const config of reads.configs) add(config, 'config');
  add(baseline, 'baseline');
  return files;
}

function isHidden(path: string): boolean {
  return path.split('/').some(part => part.startsWith('.'));
}

function listNow(folder: string): readonly string[] {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return [];
  return isFolder(folder) ? (listFiles(folder) ?? []) : [];
}

/** A link is no file, wherever it leads. */
function readNow(top: string, path: string): PolicyChange['after'] {
  try {
    const status = lstatSync(path, { throwIfNoEntry: false });
    if (!status) return null;
    if (!status.isFile()) return { unreadable: status.isSymbolicLink() ? 'is a link' : 'is no file' };
    if (realpathSync.native(path) !== join(realpathSync.native(top), relative(top, path))) return { unreadable: 'lies behind a link' };
    return readText(path);
  } catch (error) {
    return { unreadable: error instanceof FileError ? `is no text (${error.message})` : `cannot be read (${describeSystemError(error)})` };
  }
}

function foldLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
