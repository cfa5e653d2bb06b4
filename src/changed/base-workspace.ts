import type { Workspace } from '../pipeline/lint-input.ts';
import { type ChangeIndex, pathsBelow } from './file-change.ts';

export interface BaseView {
  /** The files as they are now. */
  readonly workspace: Workspace;
  readonly changes: ChangeIndex;
  /** A path of the workspace as the repository names it; null where it lies outside. */
  toRepository(path: string): string | null;
  /** The other way round; null where it lies outside of the workspace. */
  toWorkspace(path: string): string | null;
  readBlob(blob: string): Promise<Uint8Array>;
}

const unlisted: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** The files as they were at the base: what has changed comes from there, all else is as it is now. */
export function createBaseWorkspace({ workspace, changes, toRepository, toWorkspace, readBlob }: BaseView): Workspace {
  const lists = new Map<string, Promise<readonly string[] | null>>();
  const wasThere = (path: string): boolean => {
    const place = toRepository(path);
    return place === null || changes.atBase.has(place) || !changes.now.has(place);
  };

  async function list(folder: string): Promise<readonly string[] | null> {
    const now = await workspace.list(folder);
    const prefix = folder === '' ? '' : `${folder}/`;
    const place = toRepository(folder);
    const gone = (place === null ? [] : pathsBelow(changes.listed, place)).flatMap(path => {
      const inside = changes.atBase.has(path) ? toWorkspace(path) : null;
      return inside === null ? [] : [inside.slice(prefix.length)];
    });
    if (now === null && gone.length === 0) return null;
    const kept = (now ?? []).filter(file => wasThere(`${prefix}${file}`));
    return [...kept, ...gone.filter(file => !file.split('/').some(part => unlisted.has(part)))].sort();
  }

  return {
    async read(path) {
      const place = toRepository(path);
      const base = place === null ? undefined : changes.atBase.get(place);
      if (base) return base.blob === null ? null : readBlob(base.blob);
      return place !== null && changes.now.has(place) ? null : workspace.read(path);
    },
    list(folder) {
      const known = lists.get(folder) ?? list(folder);
      lists.set(folder, known);
      return known;
    },
  };
}
