import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readlinkSync, statSync, unlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { codeOf } from './file-error.ts';
import { temporaryPattern } from './list-files.ts';

/** A name for a file that is renamed when it is whole. It says who writes it, so that what a killed run left behind can be told from what a running one needs. */
export function createTemporaryName(): string {
  return `.packetlint-${process.pid}-${findPlace()}-${randomBytes(6).toString('hex')}.tmp`;
}

/** How long a file of a process that cannot be asked is left alone, in milliseconds. */
const staleAfter = 60_000;

const swept = new Set<string>();

/** Removes what killed runs left in a folder. Once a run and folder: many files of one folder may be written. */
export function sweepTemporaryFiles(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  for (const name of readdirSync(folder)) {
    const [, pid, place] = temporaryPattern.exec(name) ?? [];
    if (pid === undefined) continue;
    const path = join(folder, name);
    // Elsewhere the same id is another process: only time tells.
    if (place === findPlace() ? !isRunning(Number(pid)) : isStale(path)) removeIfThere(path);
  }
}

/** Removes a file, whatever may keep it from that. */
export function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Somebody else was faster, or may write here while we may not; both leave nothing to do.
  }
}

let known: string | null = null;

/** Where process ids mean what they mean here: another machine or container that shares a folder has ids of its own. */
function findPlace(): string {
  known ??= createHash('sha256').update(`${hostname()} ${readProcessNamespace()}`).digest('hex').slice(0, 8);
  return known;
}

function readProcessNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    // Not Linux.
    return '';
  }
}

function isStale(path: string): boolean {
  return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY) > staleAfter;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
