import { relative, resolve, sep } from 'node:path';
import { isFolder } from '../../files/is-folder.ts';
import { isInside } from '../../files/workspace.ts';
import type { RunExtent } from '../../suppressions/run-extent.ts';
import type { GovernTask } from './govern-task.ts';

/** How much of the workspace a run has looked at, all shards together. A glob may leave out anything, so it covers nothing. */
export function readRunExtent({ projects: { main }, terminal, values, paths }: GovernTask): RunExtent {
  const named = (paths.length === 0 && !values.stdin ? ['.'] : paths)
    .filter(path => !path.startsWith('!'))
    .map(path => resolve(terminal.cwd, path));
  const folders: string[] = [];
  const files: string[] = [];
  for (const path of named) {
    const isWide = isFolder(path);
    if (isWide && isInside(path, main.root)) folders.push('');
    if (!isInside(main.root, path)) continue;
    const place = relative(main.root, path).split(sep).join('/');
    (isWide ? folders : files).push(place);
  }
  return {
    folders,
    files,
    // --changed looks at some files only.
    partial: values.changed !== undefined || paths.some(path => path.startsWith('!')) || values.stdin === true,
    chosen: values.stdin === true || [values.rule, values.pack, values.kind].some(value => value !== undefined),
  };
}
