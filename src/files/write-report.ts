import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describeSystemError, FileError } from './file-error.ts';

/** Writes a report, with the folders that it needs. Throws FileError. */
export function writeReport(cwd: string, file: string, text: string): void {
  const path = resolve(cwd, file);
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new FileError(path, 'Cannot write the report: it is a folder.');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    throw error instanceof FileError ? error : new FileError(path, `Cannot write the report: ${describeSystemError(error)}.`);
  }
}
