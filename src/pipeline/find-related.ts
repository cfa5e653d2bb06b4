import { compileGlob } from '../ruleset/globs/glob.ts';
import type { Workspace } from './lint-input.ts';
import type { RelatedTarget } from './related-target.ts';
import { folderOf, resolvePath } from './resolve-path.ts';

/** What a related path leads to: a text, or something that is there and cannot be read, as a folder. */
export type RelatedSource =
  | { readonly path: string; readonly source: Uint8Array | string }
  | { readonly path: string; readonly unreadable: string };

/** More documents than this under one alias are not read: a kind that means so many means something else. */
export const MAX_RELATED = 200;

/** The documents that a path from a document's folder leads to, with `*` perhaps several; none where it leads out of the workspace. */
export async function findRelated(documentPath: string, target: RelatedTarget, workspace: Workspace): Promise<readonly RelatedSource[]> {
  for (let folder: string | null = folderOf(documentPath); folder !== null; folder = folder === '' ? null : folderOf(folder)) {
    const found = await findFrom(folder, target, workspace);
    if (found.length > 0 || !target.upwards) return found;
  }
  return [];
}

async function findFrom(folder: string, { path: related, isGlob }: RelatedTarget, workspace: Workspace): Promise<RelatedSource[]> {
  const target = resolvePath(folder, related);
  if (target === null) return [];
  const paths = isGlob ? await matchPaths(target, workspace) : [target];
  const found: RelatedSource[] = [];
  for (const path of paths) {
    const source = await readSource(path, workspace);
    if (source !== null) found.push(source);
  }
  return found;
}

/** A document may name what it relates to: what cannot be read there must not keep the document itself from being judged. */
async function readSource(path: string, workspace: Workspace): Promise<RelatedSource | null> {
  try {
    const source = await workspace.read(path);
    return source === null ? null : { path, source };
  } catch (error) {
    return { path, unreadable: error instanceof Error ? error.message : String(error) };
  }
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
