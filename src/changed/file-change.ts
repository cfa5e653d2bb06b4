/** A file that is not as it was at the base. Paths count from the repository's root, with forward slashes. */
export interface FileChange {
  /** Where it is now; null where it is gone. */
  readonly path: string | null;
  /** Where and what it was; null where it was not there. */
  readonly base: BaseFile | null;
  /** Git does not compare the two: all lines have changed. */
  readonly isWhole?: true;
}

export interface BaseFile {
  readonly path: string;
  /** The id of its content; null where that is no text of its own, as of a link. */
  readonly blob: string | null;
}

/** The changes of a repository, found by path. */
export interface ChangeIndex {
  /** What is there now, by its path now. */
  readonly now: ReadonlyMap<string, FileChange>;
  /** What was there at the base, by its path then. */
  readonly atBase: ReadonlyMap<string, BaseFile>;
  /** All these paths, sorted. */
  readonly paths: readonly string[];
  /** Those where a file is now and was not then, or the other way round: what changes the listing of a folder. Sorted. */
  readonly listed: readonly string[];
}

/** Orders changes; a path that comes twice (taken out of Git's index and still there) is one that has changed. */
export function indexChanges(changes: readonly FileChange[]): ChangeIndex {
  const now = new Map<string, FileChange>();
  const atBase = new Map<string, BaseFile>();
  for (const { base } of changes) if (base) atBase.set(base.path, base);
  for (const change of changes) if (change.path !== null) now.set(change.path, completeChange(change, atBase.get(change.path)));
  const paths = [...new Set([...now.keys(), ...atBase.keys()])].sort();
  return { now, atBase, paths, listed: paths.filter(path => now.has(path) !== atBase.has(path)) };
}

function completeChange(change: FileChange, base: BaseFile | undefined): FileChange {
  return change.base || !base ? change : { path: change.path, base, isWhole: true };
}

/** Those of the sorted paths that lie below a folder; `` is the root, below which all lie. By halving, so that many folders may ask. */
export function pathsBelow(sorted: readonly string[], folder: string): readonly string[] {
  if (folder === '') return sorted;
  // "0" is the character after "/".
  return sorted.slice(countBefore(sorted, `${folder}/`), countBefore(sorted, `${folder}0`));
}

function countBefore(sorted: readonly string[], limit: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
