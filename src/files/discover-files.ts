import { realpathSync, type Stats, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { compareText } from '../report/compare-text.ts';
import { watchOddNames } from './odd-names.ts';

/** A file to look at. */
export interface FoundFile {
  /** Absolute, as named; links are not resolved. */
  readonly path: string;
  /** Whether it was named itself, rather than found in a folder or by a glob. */
  readonly named: boolean;
}

export interface Discovery {
  /** Each file once, sorted by path. */
  readonly files: readonly FoundFile[];
  /** The arguments that no file answers to. */
  readonly unmatched: readonly string[];
}

/** What a folder is searched for, in any case. */
const ordinaryExtensions = ['md', 'markdown', 'yaml', 'yml', 'json'];

export interface SearchOptions {
  readonly cwd: string;
  /** What folders are searched for besides Markdown, YAML and JSON, as `jsonl`. */
  readonly moreExtensions?: readonly string[];
  /** All files that there are, absolute: nothing is searched for elsewhere, and no .gitignore hides one of them. */
  readonly listed?: readonly string[] | undefined;
  /** false: .gitignore leaves nothing out. */
  readonly gitignore?: boolean | undefined;
}

/**
 * The files that paths and globs name. A file is taken as it is; of a folder, every Markdown, YAML and JSON file; a glob finds what it says. Folders and
 * globs leave out what .gitignore does, `.git` and `node_modules`, and follow no links. `!glob` leaves out more, unless a file is called just that.
 */
export async function discoverFiles(patterns: readonly string[], options: SearchOptions): Promise<Discovery> {
  const { cwd, moreExtensions = [] } = options;
  const extensions = [...ordinaryExtensions, ...moreExtensions].map(ignoreCase);
  const excluding = patterns.filter(pattern => pattern.startsWith('!') && statusOf(resolve(cwd, pattern)) === undefined);
  const isExcluded = await matchExcluded(excluding, cwd);
  const files = new Map<string, FoundFile>();
  const unmatched: string[] = [];
  for (const pattern of patterns) {
    if (excluding.includes(pattern)) continue;
    const found = (await findFiles(pattern, { ...options, extensions })).filter(file => file.named || !isExcluded(file.path));
    if (found.length === 0) unmatched.push(pattern);
    for (const file of found) {
      const key = file.named ? resolveLinks(file.path) : file.path;
      if (!files.has(key) || file.named) files.set(key, file);
    }
  }
  return { files: [...files.values()].sort((a, b) => compareText(a.path, b.path)), unmatched };
}

/** `[mM][dD]`: on a file system, and for whoever reads it, `PLAN.MD` is Markdown. */
function ignoreCase(extension: string): string {
  return extension.replace(/[a-z]/g, letter => `[${letter}${letter.toUpperCase()}]`);
}

interface Search extends SearchOptions {
  readonly extensions: readonly string[];
}

async function findFiles(pattern: string, search: Search): Promise<FoundFile[]> {
  const { cwd, extensions } = search;
  const path = resolve(cwd, pattern);
  const status = statusOf(path);
  if (status === 'unknown' || (status && !status.isDirectory())) return [{ path, named: true }];
  if (status) return globFiles(path, `**/*.{${extensions.join(',')}}`, search);
  const parts = splitGlob(pattern);
  return parts ? globFiles(resolve(cwd, parts.folder), parts.glob, search) : [];
}

async function globFiles(folder: string, glob: string, { listed, gitignore = true }: Search): Promise<FoundFile[]> {
  const status = statusOf(folder);
  if (!status || status === 'unknown' || !status.isDirectory()) return [];
  const found = listed ? await matchAll(listed, folder, glob) : await searchFolder(folder, glob, gitignore);
  return found.map(path => ({ path, named: false }));
}

async function matchAll(files: readonly string[], folder: string, glob: string): Promise<string[]> {
  if (files.length === 0) return [];
  return (await import('./match-listed.ts')).matchListed(files, folder, glob);
}

async function searchFolder(folder: string, glob: string, gitignore: boolean): Promise<string[]> {
  // Loaded late: it costs more than linting a small file, and a named file does not need it.
  const { globby } = await import('globby');
  const odd = watchOddNames();
  const paths = await globby(glob, {
    cwd: folder,
    dot: true,
    gitignore,
    fs: odd.fs,
    // A cycle of links would be walked for minutes.
    followSymbolicLinks: false,
    expandDirectories: false,
    suppressErrors: true,
    ignore: ['**/.git/**', '**/node_modules/**'],
  });
  return [...paths.map(path => join(folder, path)), ...(await matchAll(odd.listFiles(), folder, glob))];
}

/** Whether a file is left out by a `!glob`, or lies in a folder that is. */
async function matchExcluded(patterns: readonly string[], cwd: string): Promise<(path: string) => boolean> {
  const excluded = patterns.map(pattern => pattern.slice(1).replace(/^\.\//, ''));
  if (excluded.length === 0) return () => false;
  const { compileGlob } = await import('../ruleset/globs/glob.ts');
  const globs = excluded.flatMap(pattern => [pattern, `${pattern}/**`]).map(compileGlob);
  return path => globs.some(matches => matches(relative(cwd, path).split(sep).join('/')));
}

/** `unknown`: something is there, and nobody may look at it. */
function statusOf(path: string): Stats | 'unknown' | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return 'unknown';
  }
}

function resolveLinks(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** The folder before the first special character, and the glob from there; null where nothing is special. */
function splitGlob(pattern: string): { folder: string; glob: string } | null {
  const special = pattern.search(/[*?[\]{}()!+@]/);
  if (special < 0) return null;
  const slash = pattern.lastIndexOf('/', special);
  return slash < 0 ? { folder: '.', glob: pattern } : { folder: pattern.slice(0, slash) || '/', glob: pattern.slice(slash + 1) };
}
