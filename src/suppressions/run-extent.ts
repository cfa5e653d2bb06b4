/** What a run has looked at, so that what was not found can be told from what was not looked for. Paths are from the workspace, with forward slashes. */
export interface RunExtent {
  /** Folders that were searched as a whole; the workspace itself is the empty path. */
  readonly folders: readonly string[];
  /** Files that were named. */
  readonly files: readonly string[];
  /** Whether files were left out: by a pattern, or since they have not changed. What other shards look at counts as looked at: see RunPart. */
  readonly partial: boolean;
  /** Whether the command line chose rules or kinds, or gave the text: then what is not found may only not have been looked for. */
  readonly chosen: boolean;
}

/** Whether a run would have found a file, if it were there. */
export function coversFile({ folders, files }: RunExtent, path: string): boolean {
  return files.includes(path) || folders.some(folder => isBelow(folder, path));
}

/** Whether a run would have found every file that a glob names: where the glob can only name what lies in a searched folder, or names one file. */
export function coversGlob(extent: RunExtent, pattern: string): boolean {
  const glob = pattern.replace(/^\.\//, '');
  const special = glob.search(/[*?[\]{}]/);
  if (special < 0) return coversFile(extent, glob);
  const folder = glob.slice(0, Math.max(0, glob.lastIndexOf('/', special)));
  return extent.folders.some(searched => searched === folder || isBelow(searched, folder));
}

function isBelow(folder: string, path: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}
