import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { addFiles, createFolder } from '../files/folder.ts';

/** An environment in which Git asks nobody and reads no settings of the machine. */
export const gitEnvironment: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

const author = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.com', '-c', 'protocol.file.allow=always'];

export interface Repository {
  readonly folder: string;
  git(...args: string[]): string;
  /** Writes and removes (null) files. */
  edit(files: Readonly<Record<string, string | null>>): void;
  /** The same, and commits all there is. */
  commit(files: Readonly<Record<string, string | null>>): void;
}

/** A repository on the branch main with one commit of these files, and another branch `work` that is checked out. It goes away with the test. */
export function createRepository(files: Readonly<Record<string, string>>): Repository {
  const folder = createFolder();
  const git = (...args: string[]): string => runGit(folder, ...args);
  const edit = (changes: Readonly<Record<string, string | null>>): void => {
    for (const [path, text] of Object.entries(changes)) {
      if (text === null) rmSync(join(folder, path));
      else addFiles(folder, { [path]: text });
    }
  };
  const commit = (changes: Readonly<Record<string, string | null>>): void => {
    edit(changes);
    git('add', '-A');
    git('commit', '-q', '--allow-empty', '-m', 'change');
  };
  git('init', '-q', '-b', 'main');
  commit(files);
  git('checkout', '-q', '-b', 'work');
  return { folder, git, edit, commit };
}

export function runGit(cwd: string, ...args: string[]): string {
  return execFileSync('git', [...author, ...args], { cwd, env: gitEnvironment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
