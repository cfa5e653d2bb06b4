import { lstatSync, type Stats } from 'node:fs';
import { resolve } from 'node:path';
import { formatOf } from '../../document/format.ts';
import { codeOf, describeSystemError, FileError } from '../../files/file-error.ts';
import type { PolicyRepository } from '../../files/policy-git.ts';

/** All files of a repository that a gate may read, absolute: no .gitignore of the change hides one. Throws FileError for one that Git shows otherwise than it is. */
export async function listRepository(repository: PolicyRepository): Promise<string[]> {
  const [paths, recoded] = await Promise.all([repository.listFiles(), repository.listRecoded()]);
  const [hidden] = recoded.filter(path => formatOf(path) !== null);
  if (hidden !== undefined)
    throw new FileError(
      hidden,
      'A gate does not read it: .gitattributes has Git write it in another encoding than it stores (working-tree-encoding). Take that away.',
    );
  return paths.map(path => resolve(repository.top, path)).filter(isToRead);
}

/** Git also names what is gone, and repositories within this one. A name that is no UTF-8 leads nowhere here; that must be said, not passed over. */
function isToRead(file: string): boolean {
  const status = statusOf(file);
  return status ? !status.isDirectory() : file.includes('\ufffd');
}

function statusOf(file: string): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch (error) {
    // A file stands where its folder stood: it is gone.
    if (codeOf(error) === 'ENOTDIR') return undefined;
    throw new FileError(file, `Cannot look at it: ${describeSystemError(error)}.`);
  }
}
