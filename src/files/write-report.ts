import { dirname, resolve } from 'node:path';
import { describeSystemError, FileError } from './file-error.ts';
import { makeFolder } from './make-folder.ts';
import { writeWhole } from './write-file.ts';

/** Writes a report, given in pieces, whole or not at all, with the folders that it needs. Throws FileError. */
export function writeReport(cwd: string, file: string, pieces: Iterable<string>): void {
  const path = resolve(cwd, file);
  try {
    makeFolder(dirname(path));
  } catch (error) {
    throw new FileError(path, `Cannot write the report: ${describeSystemError(error)}.`);
  }
  writeWhole(path, pieces);
}
