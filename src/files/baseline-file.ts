import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { FileError } from './file-error.ts';
import { maximumBytes, readText } from './read-file.ts';
import { isInside, leadsOutside } from './workspace.ts';
import { writeWhole } from './write-file.ts';

/** The text of a file of known findings; null where there is none. Throws FileError where it cannot be read, or a link leads out of the workspace. */
export function readBaselineText(root: string, path: string): string | null {
  refuseLeadingOut(root, path);
  return existsSync(path) ? readText(path) : null;
}

/** Writes it whole or not at all. Throws FileError, also where it could not be read again. */
export function writeBaselineText(root: string, path: string, text: string): void {
  refuseLeadingOut(root, path);
  if (Buffer.byteLength(text) > maximumBytes)
    throw new FileError(path, 'Not written: it would be larger than 16 MiB. Record fewer rules, or ignore generated files in the config.');
  writeWhole(path, [text]);
}

function refuseLeadingOut(root: string, path: string): void {
  // Of a file that is not there yet, its folder tells.
  if (isInside(root, path) && [path, dirname(path)].some(place => leadsOutside(root, place)))
    throw new FileError(path, 'Neither read nor written: it is a link that leads out of the workspace.');
}
