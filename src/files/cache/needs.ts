import type { Workspace } from '../../pipeline/lint-input.ts';
import { hashBytes, hashParts } from '../hash.ts';

/** Something that a judgement looked at besides its document: a file's bytes or a folder's listing, as a hash; null where there was none. */
export type Need = readonly [type: 'file' | 'list', path: string, hash: string | null];

/** A workspace that remembers what it was asked. One document is judged at a time. */
export interface Recorder {
  /** To be used in place of the one that is watched. */
  readonly workspace: Workspace;
  /** The one that is watched. */
  readonly watched: Workspace;
  start(): void;
  /** Everything since `start`, each thing once; null where something could not be read, so that nobody can tell later whether it is still the same. */
  finish(): readonly Need[] | null;
}

export function createRecorder(watched: Workspace): Recorder {
  let needs: Map<string, Need> | null = null;
  let failed = false;
  const note = (need: Need): void => {
    const key = `${need[0]} ${need[1]}`;
    const known = needs?.get(key);
    // Two answers within one judgement: somebody is writing there right now.
    if (known && known[2] !== need[2]) failed = true;
    needs?.set(key, need);
  };
  const asking = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await ask();
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  return {
    watched,
    workspace: {
      async read(path) {
        const source = await asking(() => watched.read(path));
        if (needs) note(['file', path, hashSource(source)]);
        return source;
      },
      async list(folder) {
        const files = await asking(() => watched.list(folder));
        if (needs) note(['list', folder, hashList(files)]);
        return files;
      },
    },
    start() {
      needs = new Map();
      failed = false;
    },
    finish() {
      const noted = needs ? [...needs.values()] : [];
      needs = null;
      return failed ? null : noted;
    },
  };
}

/** Tells whether a workspace still gives the same answers. */
export interface NeedChecker {
  check(needs: readonly Need[], workspace: Workspace): Promise<boolean>;
}

/**
 * With `remember`, each thing is looked at once: many documents of a packet need the same files. Not where files are written meanwhile.
 */
export function createNeedChecker(remember: boolean): NeedChecker {
  const known = new WeakMap<Workspace, Map<string, string | null>>();
  const hashNow = async ([type, path]: Need, workspace: Workspace): Promise<string | null> => {
    const hashes = known.get(workspace) ?? new Map<string, string | null>();
    if (remember) known.set(workspace, hashes);
    const key = `${type} ${path}`;
    const kept = hashes.get(key);
    if (kept !== undefined) return kept;
    const hash = type === 'file' ? hashSource(await workspace.read(path)) : hashList(await workspace.list(path));
    hashes.set(key, hash);
    return hash;
  };
  return {
    async check(needs, workspace) {
      for (const need of needs) {
        try {
          if ((await hashNow(need, workspace)) !== need[2]) return false;
        } catch {
          // It was there, and cannot be read now: the judgement itself must say so.
          return false;
        }
      }
      return true;
    },
  };
}

function hashSource(source: Uint8Array | string | null): string | null {
  return source === null ? null : hashBytes(source);
}

function hashList(files: readonly string[] | null): string | null {
  return files === null ? null : hashParts(files);
}
