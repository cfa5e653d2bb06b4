import { sep } from 'node:path';
import { checkGlob, compileGlob } from '../ruleset/globs/glob.ts';
import { FileError } from './file-error.ts';

const skippedFolders: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** Those of listed files (absolute) below a folder that a glob names. A link counts as what it is called: whoever reads it reads what it leads to. Throws FileError for a glob that cannot be told without looking. */
export function matchListed(listed: readonly string[], folder: string, glob: string): string[] {
  const problem = checkGlob(glob);
  if (problem) throw new FileError(glob, problem);
  const matches = compileGlob(glob);
  const prefix = folder.endsWith(sep) ? folder : `${folder}${sep}`;
  return listed.filter(file => {
    if (!file.startsWith(prefix)) return false;
    const path = file.slice(prefix.length).split(sep).join('/');
    return matches(path) && !path.split('/').some(part => skippedFolders.has(part));
  });
}
