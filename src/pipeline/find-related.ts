import { compileGlob } from '../ruleset/globs/glob.ts';
import type { Workspace } from './lint-input.ts';
import { folderOf, resolvePath } from './resolve-path.ts';

/** A text that a related path leads to. */
export interface RelatedSource {
  readonly path: string;
  readonly source: Uint8Array | string;
}

/** More documents than this under one alias are not read: a kind that means so many means something else. */
export const MAX_RELATED = 200;

/** The documents that a path from a document's folder leads to, with `*` perhaps several; none where it leads out of the workspace. */
export async function findRelated(documentPath: string, related: string, workspace: Workspace): Promise<readonly RelatedSource[]> {
  const target = resolvePath(folderOf(documentPath), related);
  if (target === null) return [];
  const paths = target.includes('*') ? await matchPaths(target, workspace) : [target];
  const found: RelatedSource[] = [];
  for (const path of paths) {
    const source = await workspace.read(path);
    if (source !== null) found.push({ path, source });
  }
  return found;
}

async function matchPaths(glob: string, workspace: Workspace): Promise<readonly string[]> {
  const folder = folderOf(glob.slice(0, glob.indexOf('*')));
  const matches = compileGlob(glob);
  const files = (await workspace.list(folder)) ?? [];
  const paths = files.map(file => (folder === '' ? file : `${folder}/${file}`));
  // One more than is read tells that there are too many.
  return paths
    .filter(matches)
    .sort()
    .slice(0, MAX_RELATED + 1);
}
