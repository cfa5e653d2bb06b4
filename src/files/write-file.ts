import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf, describeSystemError, FileError } from './file-error.ts';
import { readFile } from './read-file.ts';

/**
 * Replaces a file's content so that whoever reads it sees the old text or the new one, never half of it: a temporary file in the same folder, renamed.
 * Links are followed to the file itself, its mode is kept. Throws FileError, and leaves the file alone, if it no longer holds what was read.
 */
export function replaceFile(path: string, text: string, read: Uint8Array): void {
  try {
    const target = realpathSync.native(path);
    if (!isSame(readFile(target), read)) throw new FileError(path, 'Not written: it was changed after it was read. Run packetlint again.');
    putFile(target, [text], { mode: statSync(target).mode & 0o7777 });
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
    if (present && !present.isFile()) writePieces(openSync(path, constants.O_WRONLY), pieces);
    else putFile(present ? realpathSync.native(path) : path, pieces, { mode: present ? present.mode & 0o7777 : 0o666 & ~process.umask() });
  } catch (error) {
    throw asFileError(path, error);
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
  readonly mode: number;
  /** Whether it must outlast a crash of the system. */
  readonly durable?: boolean;
}

function putFile(target: string, pieces: Iterable<string>, options: PutOptions): void {
  sweepTemporaryFiles(dirname(target));
  const temporary = join(dirname(target), temporaryName());
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

function writeNew(path: string, pieces: Iterable<string>, { mode, durable = true }: PutOptions): void {
  const descriptor = openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
  writePieces(descriptor, pieces, durable);
  chmodSync(path, mode);
}

const chunk = 1024 * 1024;

/** Writes everything, and closes the file. Small pieces are written together. */
function writePieces(descriptor: number, pieces: Iterable<string>, durable = false): void {
  try {
    let text = '';
    for (const piece of pieces) {
      text += piece;
      if (text.length < chunk) continue;
      writeText(descriptor, text);
      text = '';
    }
    writeText(descriptor, text);
    if (durable) fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function writeText(descriptor: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
}

// The name says who wrote it, so that what a killed run left behind can be told from what a running one needs.
const temporaryPattern = /^\.packetlint-(\d{1,10})-[0-9a-f]{12}\.tmp$/;
const staleAfter = 60_000;

function temporaryName(): string {
  return `.packetlint-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
}

const swept = new Set<string>();

/** Removes what killed runs left in a folder. Once a run and folder: many files of one folder may be written. */
function sweepTemporaryFiles(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  for (const name of readdirSync(folder)) {
    const owner = temporaryPattern.exec(name)?.[1];
    if (owner === undefined || isRunning(Number(owner))) continue;
    const path = join(folder, name);
    if (Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY) > staleAfter) removeIfThere(path);
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Somebody else was faster, or may write here while we may not; both leave nothing to do.
  }
}
