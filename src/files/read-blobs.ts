import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Blob } from '../report/blob.ts';
import type { ReadBlob } from '../report/check-parts.ts';
import { codeOf, describeSystemError, FileError } from './file-error.ts';
import { isFolder } from './is-folder.ts';

/** Reads parts of a run: files, and the `.json` files of folders. Throws FileError for what cannot be read or is no part. */
export async function readBlobs(paths: readonly string[], cwd: string): Promise<ReadBlob[]> {
  const files = [...new Set(paths.flatMap(path => filesOf(resolve(cwd, path))))];
  const { validate } = await import('../generated/blob-validator.js');
  return files.map(file => {
    const blob = parse(file);
    if (!validate(blob)) throw new FileError(file, 'It is no part of a run: write parts with --format blob.');
    return { name: relative(cwd, file), blob: blob as Blob };
  });
}

function filesOf(path: string): string[] {
  if (!isFolder(path)) return [path];
  const names = listNames(path).filter(name => name.endsWith('.json'));
  if (names.length === 0) throw new FileError(path, 'There is no .json file in this folder.');
  return names.sort().map(name => join(path, name));
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw new FileError(folder, `Cannot list it: ${describeSystemError(error)}.`);
  }
}

function parse(file: string): unknown {
  const text = readPart(file);
  try {
    return JSON.parse(text);
  } catch {
    throw new FileError(file, 'It is no JSON, or was cut off. Write parts with --format blob.');
  }
}

/** A part may be larger than any document. What is no regular file could block. */
function readPart(file: string): string {
  try {
    if (!statSync(file).isFile()) throw new FileError(file, 'Cannot read it: it is not a regular file.');
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof FileError) throw error;
    const isTooLong = codeOf(error) === 'ERR_STRING_TOO_LONG' || codeOf(error) === 'ERR_FS_FILE_TOO_LARGE';
    throw new FileError(
      file,
      isTooLong ? 'It is larger than can be read (512 MiB). Use more shards.' : `Cannot read it: ${describeSystemError(error)}.`,
    );
  }
}
