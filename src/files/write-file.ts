import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describeSystemError, FileError } from './file-error.ts';
import { readFile } from './read-file.ts';
import { createTemporaryName, removeIfThere, sweepTemporaryFiles } from './temporary-files.ts';

/**
 * Replaces a file's content so that whoever reads it sees the old text or the new one, never half of it: a temporary file in the same folder, renamed.
 * Links are followed to the file itself, its mode is kept, and its owner where that is allowed; another hard link to it keeps the old text. Throws FileError, and leaves
 * the file alone, if it no longer holds what was read, or may not be written.
 */
export function replaceFile(path: string, text: string, read: Uint8Array): void {
  try {
    const target = realpathSync.native(path);
    if (!isSame(readFile(target), read)) throw new FileError(path, 'Not written: it was changed after it was read. Run packetlint again.');
    putFile(target, [text], { present: statSync(target) });
  } catch (error) {
    throw asFileError(path, error);
  }
}

/**
 * Writes a file anew, or in place of what it holds, never half of it; in pieces, since a string ends at 512 MiB. Links are followed; a device or pipe (`/dev/stdout`) is written to as it is. Throws
 * FileError.
 */
export function writeWhole(path: string, pieces: Iterable<string>): void {
  try {
    const present = statSync(path, { throwIfNoEntry: false });
    if (present?.isDirectory()) throw new FileError(path, 'Cannot write it: it is a folder.');
    if (present && !present.isFile()) writeThrough(path, pieces);
    else putFile(present ? realpathSync.native(path) : path, pieces, present ? { present } : { mode: 0o666 & ~process.umask() });
  } catch (error) {
    throw asFileError(path, error);
  }
}

function writeThrough(path: string, pieces: Iterable<string>): void {
  const descriptor = openSync(path, constants.O_WRONLY);
  try {
    writePieces(descriptor, pieces);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Writes a file of the cache, never half of it while the system runs; whether it reaches the disk is left to the system, since a damaged one is noticed.
 * Throws what the system throws.
 */
export function writeQuickly(path: string, text: string): void {
  putFile(path, [text], { mode: 0o600, durable: false });
}

interface PutOptions {
  /** The file that is replaced; where there is none, `mode` holds. */
  readonly present?: Stats;
  readonly mode?: number;
  /** Whether it must outlast a crash of the system. */
  readonly durable?: boolean;
}

function putFile(target: string, pieces: Iterable<string>, options: PutOptions): void {
  // A rename asks the folder only, and not the file that it replaces.
  if (options.present) accessSync(target, constants.W_OK);
  sweepTemporaryFiles(dirname(target));
  const temporary = join(dirname(target), createTemporaryName());
  try {
    writeNew(temporary, pieces, options);
    renameSync(temporary, target);
  } catch (error) {
    removeIfThere(temporary);
    throw error;
  }
}

function asFileError(path: string, error: unknown): FileError {
  return error instanceof FileError ? error : new FileError(path, `Cannot write it: ${describeSystemError(error)}.`);
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

function writeNew(path: string, pieces: Iterable<string>, { present, mode = 0o600, durable = true }: PutOptions): void {
  const descriptor = openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
  try {
    writePieces(descriptor, pieces);
    if (present) keepOwner(descriptor, present);
    fchmodSync(descriptor, present ? present.mode & 0o7777 : mode);
    if (durable) fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Only root may give a file away; who mends a file of somebody else has it then. */
function keepOwner(descriptor: number, { uid, gid }: Stats): void {
  try {
    fchownSync(descriptor, uid, gid);
  } catch {
    // Its text is what matters.
  }
}

const chunk = 1024 * 1024;

/** Writes everything. Small pieces are written together. */
function writePieces(descriptor: number, pieces: Iterable<string>): void {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < chunk) continue;
    writeText(descriptor, text);
    text = '';
  }
  writeText(descriptor, text);
}

function writeText(descriptor: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
}
