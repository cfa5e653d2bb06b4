import { join, relative } from 'node:path';
import type { LintInput, Workspace } from '../../pipeline/lint-input.ts';
import type { LintResult } from '../../report/result.ts';
import type { FoundFile } from '../discover-files.ts';
import { hashBytes, hashParts } from '../hash.ts';
import type { Project, Projects } from '../open-project.ts';
import { hashSettings } from '../settings-hash.ts';
import { type KeptJudgement, keepJudgement, readJudgement, restoreJudgement } from './judgement.ts';
import { createNeedChecker, createRecorder, type Recorder } from './needs.ts';
import { openShelf, type Shelf } from './shelf.ts';

/** One document to judge. */
export interface CacheTask {
  readonly project: Project;
  readonly input: LintInput;
  readonly bytes: Uint8Array;
}

/** Judgements of earlier runs, by all that they follow from. */
export interface ResultCache {
  /** To stand between a linter and its workspace, so that is known what a judgement looked at. */
  watch(workspace: Workspace): Workspace;
  /** The judgement that is kept if there is one; else what `judge` says, which is kept. Documents are judged one after another. */
  judge(task: CacheTask, judge: () => Promise<LintResult | null>): Promise<LintResult | null>;
  /** Files in the order in which they cost least: those of a shelf together. From then on, a shelf that is done with is written and let go. */
  arrange(files: readonly FoundFile[], projects: Projects): Promise<readonly FoundFile[]>;
  /** Writes what is not yet written. */
  flush(): void;
  readonly counts: { readonly hits: number; readonly misses: number };
}

export interface CacheOptions {
  /** Absolute; it exists, and is the user's own. */
  readonly folder: string;
  /** The folder of the workspace, absolute. */
  readonly root: string;
  /** All that makes judgements besides documents and settings: versions. One line. */
  readonly stamp: string;
  /** Milliseconds since 1970: decides how old an entry is. */
  readonly now: number;
  /** Whether documents are written while others are judged. */
  readonly writing: boolean;
}

const day = 24 * 60 * 60 * 1000;

/** Opens the cache in a folder. */
export function openCache({ folder, root, stamp, now, writing }: CacheOptions): ResultCache {
  const recorders = new WeakMap<Workspace, Recorder>();
  const checker = createNeedChecker(!writing);
  const shelves = new Map<string, Shelf>();
  const counts = { hits: 0, misses: 0 };
  const keyOf = createKeys(root);
  let arranged = false;

  const flush = (): void => {
    for (const shelf of shelves.values()) shelf.flush();
  };
  const shelfOf = (key: string): Shelf => {
    const name = shelfName(key);
    const open = shelves.get(name);
    if (open) return open;
    if (arranged) {
      flush();
      shelves.clear();
    }
    const shelf = openShelf({ path: join(folder, name), stamp, today: Math.floor(now / day) });
    shelves.set(name, shelf);
    return shelf;
  };
  const find = async (shelf: Shelf, key: string, content: string, watched: Workspace): Promise<KeptJudgement | null> => {
    const kept = readJudgement(shelf.find(key, content));
    return kept && (await checker.check(kept.needs ?? [], watched)) ? kept : null;
  };

  return {
    counts,
    flush,
    watch(workspace) {
      const recorder = createRecorder(workspace);
      recorders.set(recorder.workspace, recorder);
      return recorder.workspace;
    },
    async judge({ project, input, bytes }, judge) {
      const recorder = recorders.get(project.workspace);
      if (!recorder) return judge();
      const key = keyOf(project, input.path);
      const content = hashBytes(bytes);
      const shelf = shelfOf(key);
      const known = await find(shelf, key, content, recorder.watched);
      if (known) {
        counts.hits += 1;
        shelf.use(key);
        return restoreJudgement(known, input, bytes);
      }
      counts.misses += 1;
      recorder.start();
      const result = await judge();
      const needs = recorder.finish();
      const kept = needs && keepJudgement(result, needs, bytes);
      if (kept) shelf.put(key, content, JSON.stringify(kept));
      return result;
    },
    async arrange(files, projects) {
      arranged = true;
      const keyed: { file: FoundFile; shelf: string }[] = [];
      for (const file of files) {
        const project = await projects.projectOf(file.path);
        keyed.push({ file, shelf: shelfName(keyOf(project, project.pathOf(file.path))) });
      }
      // The sort is stable: within a shelf the order stays.
      return keyed.sort((a, b) => (a.shelf < b.shelf ? -1 : a.shelf > b.shelf ? 1 : 0)).map(({ file }) => file);
    },
  };
}

/** The key of a document: its path, under the settings that hold. Files outside of the workspace have workspaces of their own, and may share paths there. */
function createKeys(root: string): (project: Project, path: string) => string {
  const scopes = new WeakMap<Project, string>();
  return (project, path) => {
    const scope = scopes.get(project) ?? hashParts([hashSettings(project.settingsReads), relative(root, project.root)]);
    scopes.set(project, scope);
    return hashParts([scope, path]);
  };
}

/** One of 64 files: few enough to be read one by one, many enough to be small. No two names differ in case only. */
function shelfName(key: string): string {
  return `shelf-${key.charCodeAt(0).toString(16)}.txt`;
}
