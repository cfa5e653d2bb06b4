/** A file that cannot be read or written, in words for people. Never a bug: the file is missing, unreadable, too large or no file at all. */
export class FileError extends Error {
  readonly path: string;
  /** Whether there is nothing at the path at all. */
  readonly missing: boolean;

  /** By name: in the release, the parts that are loaded late have a class of their own. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'FileError';
  }

  constructor(path: string, message: string, missing = false) {
    super(message);
    this.name = 'FileError';
    this.path = path;
    this.missing = missing;
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  ELOOP: 'too many links',
  ENXIO: 'it is not a regular file',
  ENAMETOOLONG: 'its path is too long',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
};

/** The system's error code, or the error's message. */
export function describeSystemError(error: unknown): string {
  const code = codeOf(error);
  return (code !== null && reasons[code]) || (error instanceof Error ? error.message : String(error));
}

export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
