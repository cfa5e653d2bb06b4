import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';

/** How long a file of another version stays, in milliseconds: 30 days. */
const maximumAge = 30 * 24 * 60 * 60 * 1000;

/** Where V8's compiled code is kept between runs. */
export interface CodeCache {
  /** Undefined where there is none. */
  read(): Buffer | undefined;
  /** Whole or not at all. */
  write(data: Buffer): void;
}

/**
 * A file in a folder of the user's own (XDG_CACHE_HOME or ~/.cache, LOCALAPPDATA on Windows; absolute paths only), named for the code, the Node version and the processor. Null
 * where that folder is not the user's alone, for whoever can write there could run code; where it cannot be made; or where NODE_DISABLE_COMPILE_CACHE is set.
 */
export function openCodeCache(codeHash: string, env: NodeJS.ProcessEnv = process.env): CodeCache | null {
  if (env.NODE_DISABLE_COMPILE_CACHE) return null;
  // A relative path would mean the working folder, where code from a checkout could lie.
  const named = [env.XDG_CACHE_HOME ?? '', env.LOCALAPPDATA ?? ''].find(isAbsolute);
  const folder = join(named ?? join(homedir(), '.cache'), 'packetlint');
  const file = join(folder, `${codeHash}-${process.version}-${process.arch}.bin`);
  try {
    makeFolder(folder);
    if (!isPrivate(folder)) return null;
  } catch {
    return null;
  }
  return {
    read: () => attempt(() => (isPrivate(file) ? readFileSync(file) : undefined)),
    write: data =>
      attempt(() => {
        const temporary = `${file}.${process.pid}`;
        writeFileSync(temporary, data, { mode: 0o600, flag: 'wx' });
        renameSync(temporary, file);
        removeOld(folder);
      }),
  };
}

/** Not by Node's `recursive`, which never ends where a folder is there in which none can be made (`/proc`). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

/** Each version, and each build of one's own, leaves a file behind. */
function removeOld(folder: string): void {
  const oldest = Date.now() - maximumAge;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const status = lstatSync(path);
    // Folders hold what was found in documents; they are swept by whoever writes there.
    if (status.isFile() && status.mtimeMs < oldest) unlinkSync(path);
  }
}

/** Whether a file or folder, not a link to one, belongs to the user and nobody else may write to it. Windows keeps such folders private by itself. */
function isPrivate(path: string): boolean {
  const { mode, uid } = lstatSync(path);
  const isLink = (mode & 0o170000) === 0o120000;
  return !isLink && (process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0));
}

/** The cache only saves time: whatever goes wrong with it must not be noticed. */
function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
