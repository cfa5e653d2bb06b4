import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The built command line. */
export const bin: string = resolve(process.env.PACKETLINT_BIN ?? 'dist/bin.cjs');

/** All machine formats that a workspace's run wrote, by name. */
export type Reports = Readonly<Record<string, string>>;

/** Lints a workspace once, into a report of each format. */
export function lintWorkspace(folder: string, formats: readonly string[]): Reports {
  const args = formats.flatMap(format => ['--format', format, '--output-file', `reports/${format}`]);
  const { status, stderr } = spawnSync(process.execPath, [bin, ...args, '.'], { cwd: folder, encoding: 'utf8' });
  if ((status !== 1 && status !== 2) || stderr !== '') throw new Error(`packetlint ended with ${status}: ${stderr}`);
  return Object.fromEntries(formats.map(format => [format, readFileSync(join(folder, 'reports', format), 'utf8')]));
}
