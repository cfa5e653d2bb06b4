import type { FileChange } from '../changed/file-change.ts';
import type { LineRange } from '../changed/line-range.ts';
import { parseHunks } from '../changed/parse-hunks.ts';
import { parseRawDiff } from '../changed/parse-raw-diff.ts';
import { type GitPlace, readGit, runGit } from './git.ts';
import { GitError } from './git-error.ts';

/** Neither programs of the user's, nor attributes of the repository, nor its submodules have a say. */
const diff = ['diff', '-M', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all', '--no-relative', '-O/dev/null'];

/** The folder that the repository around a folder is checked out in. Absolute, links resolved. Throws GitError where there is none. */
export async function findRepository(place: GitPlace): Promise<string> {
  const { exitCode, stdout, complaint } = await runGit(['rev-parse', '--show-toplevel'], place);
  const folder = stdout.toString('utf8').replace(/\r?\n$/, '');
  if (exitCode === 0 && folder !== '') return folder;
  throw new GitError(
    /not a git repository/i.test(complaint)
      ? 'This folder is in no Git repository, so nothing says what has changed.'
      : `Git says: ${complaint}`,
  );
}

/** All files that are now not as they were in a commit: committed since, staged, edited or untracked. `place` must be the repository's folder. */
export async function listChanges(commit: string, place: GitPlace): Promise<FileChange[]> {
  const [tracked, untracked] = await Promise.all([
    readGit([...diff, '--raw', '-z', '--no-abbrev', commit, '--'], place),
    readGit(['ls-files', '--others', '--exclude-standard', '-z'], place),
  ]);
  // A path with a slash at its end is a repository of its own.
  const added = untracked.split('\0').filter(path => path !== '' && !path.endsWith('/'));
  return [...parseRawDiff(tracked), ...added.map(path => ({ path, base: null }))];
}

/** The most paths of one call, since command lines have an end. */
const batchSize = 100;

/** The lines of changed files that were not there in a commit, by the path now. A file that was only moved, or whose lines end in another way, has none. */
export async function readChangedLines(
  changes: readonly FileChange[],
  commit: string,
  place: GitPlace,
): Promise<ReadonlyMap<string, readonly LineRange[]>> {
  const lines = new Map<string, readonly LineRange[]>();
  const options = ['-U0', '--text', '--no-color', '--ignore-cr-at-eol', '--src-prefix=a/', '--dst-prefix=b/', '--inter-hunk-context=0'];
  for (let at = 0; at < changes.length; at += batchSize) {
    const paths = changes.slice(at, at + batchSize).flatMap(({ path, base }) => [path, base?.path ?? null].filter(each => each !== null));
    const patch = await readGit([...diff, ...options, commit, '--', ...paths], place, 'latin1');
    for (const [path, ranges] of parseHunks(patch)) lines.set(path, ranges);
  }
  return lines;
}
