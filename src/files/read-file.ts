import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { codeOf, describeSystemError, FileError } from './file-error.ts';

/** More than any document may have; the parser's own limit is lower. Whoever gets more bytes than this has only the beginning of a file. */
export const maximumBytes: number = 16 * 1024 * 1024;

/**
 * A regular file's bytes, at most 16 MiB and one more, so that a limit below can tell. Throws FileError for anything else: a FIFO or device would block.
 *
 * Synchronous on purpose: linting is bound to the processor, and four hops through the thread pool cost more than reading a small file; only one file is
 * ever open, so no limit of open files is met.
 */
export function readFile(path: string): Uint8Array {
  const descriptor = openFile(path);
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile()) throw new FileError(path, `Cannot read it: it is ${status.isDirectory() ? 'a folder' : 'not a regular file'}.`);
    return readAll(descriptor, status.size);
  } catch (error) {
    throw error instanceof FileError ? error : new FileError(path, `Cannot read it: ${describeSystemError(error)}.`);
  } finally {
    closeSync(descriptor);
  }
}

/** Reads UTF-8 text of ours to read: configs and rule files. Throws FileError where it is not UTF-8. */
export function readText(path: string): string {
  const bytes = readFile(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileError(path, 'Cannot read it: it is not UTF-8 text.');
  }
}

// O_NONBLOCK: opening a FIFO without a writer would wait for ever.
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

function openFile(path: string): number {
  try {
    return openSync(path, flags | (constants.O_NOFOLLOW ?? 0));
  } catch (error) {
    // A link: follow it once, knowingly, so that what is opened is no link any more.
    if (codeOf(error) !== 'ELOOP' && codeOf(error) !== 'EMLINK') throw unreadable(path, error);
  }
  try {
    return openSync(realpathSync.native(path), flags | (constants.O_NOFOLLOW ?? 0));
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): FileError {
  const missing = codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
  // Node gives this character for bytes that are no UTF-8, and they cannot be had back.
  const unnamed = missing && path.includes('\ufffd') ? ', or its name is not UTF-8; then rename it' : '';
  return new FileError(path, `Cannot read it: ${describeSystemError(error)}${unnamed}.`, missing);
}

// The size is a hint only: files of /proc say 0, and a file may grow while it is read.
function readAll(descriptor: number, size: number): Uint8Array {
  let buffer = Buffer.allocUnsafe(Math.min(size, maximumBytes) + 1);
  let length = 0;
  for (;;) {
    const count = readSync(descriptor, buffer, length, buffer.length - length, null);
    length += count;
    if (count === 0 || length > maximumBytes) return buffer.subarray(0, length);
    if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(buffer.length * 2, maximumBytes + 1));
  }
}
