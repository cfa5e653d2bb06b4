import { execFileSync } from 'node:child_process';
import { createFolder } from '../files/folder.ts';
import { policies } from './suppression-workspace.ts';

/** Runs Git in a folder as nobody in particular, and gives what it prints. */
export function git(folder: string, ...args: readonly string[]): string {
  const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1' };
  const identity = [
    '-c',
    'user.name=Ana',
    '-c',
    'user.email=ana@example.org',
    '-c',
    'init.defaultBranch=main',
    '-c',
    'protocol.file.allow=always',
  ];
  return execFileSync('git', [...identity, ...args], { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

/** Commits all that there is in a folder. */
export function commit(folder: string, message = 'change'): string {
  git(folder, 'add', '-A', '--force');
  git(folder, 'commit', '--quiet', '--allow-empty', '-m', message);
  return git(folder, 'rev-parse', 'HEAD');
}

/** A repository with a pack, a config and these files, all committed on `main`; a branch `feature` is checked out. */
export function createRepository(files: Readonly<Record<string, string>> = {}): string {
  const folder = createFolder({ 'packetlint.config.json': '{\n  "extends": ["./policies"]\n}\n', ...policies, ...files });
  git(folder, 'init', '--quiet');
  commit(folder, 'base');
  git(folder, 'checkout', '--quiet', '-b', 'feature');
  return folder;
}
