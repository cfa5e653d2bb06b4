import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a run of the release printed, and its exit code. */
export interface BundleRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Builds the release into a folder, as scripts/build.mjs builds dist/. */
export function buildBundle(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  execFileSync(process.execPath, ['scripts/build.mjs', folder]);
}

/** Runs the release in a folder, with this environment and no other. */
export function runBundle(bundle: string, cwd: string, args: readonly string[], env: Readonly<Record<string, string>>): BundleRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(bundle, 'bin.cjs'), ...args], {
    cwd,
    env: { ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
