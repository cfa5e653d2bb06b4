import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';

/** A run state with five errors, and the same with none. */
export const wrong: string = readFileSync('fixtures/demo/.archon/run.md', 'utf8');
export const right: string = wrong.replace(/\| (?:2|0|skip:No decision) +\|/g, '| 1 |');

/** A packet with this run state. */
export function packet(run: string, folder = ''): Record<string, string> {
  return { [`${folder}.archon/run.md`]: run, [`${folder}.archon/drift.md`]: readFileSync('fixtures/demo/.archon/drift.md', 'utf8') };
}

/** A folder of its own; the system's folder for temporary files is none of this repository, so no config of it is found from there. It goes away with the tests of the file. */
export function createTemporaryFolder(name: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `packetlint-${name}-`)));
  folders.push(folder);
  return folder;
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** An environment that knows nothing of this repository, of npm's run here, or of the user's Git. */
export function createEnvironment(home: string): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: home,
    LANG: 'C.UTF-8',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'Ana',
    GIT_AUTHOR_EMAIL: 'ana@example.com',
    GIT_COMMITTER_NAME: 'Ana',
    GIT_COMMITTER_EMAIL: 'ana@example.com',
    npm_config_cache: join(home, 'npm'),
    npm_config_update_notifier: 'false',
  };
}

export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The package that would be published, made of dist/ as it is. */
export function packPackage(folder: string): string {
  const output = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { encoding: 'utf8' });
  return join(folder, basename(output.trim()));
}

export interface Project {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  git(...args: string[]): string;
  commit(files: Readonly<Record<string, string>>): void;
  run(command: string, args: readonly string[], more?: Readonly<Record<string, string>>): SpawnSyncReturns<string>;
}

/** A Git repository with one commit of these files. */
export function createProject(name: string, files: Readonly<Record<string, string>>): Project {
  const root = createTemporaryFolder(name);
  const [folder, home] = [join(root, 'project'), join(root, 'home')];
  for (const each of [folder, home]) mkdirSync(each);
  const env = createEnvironment(home);
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const commit = (changes: Readonly<Record<string, string>>): void => {
    writeFiles(folder, changes);
    git('add', '-A');
    git('commit', '-q', '-m', 'change');
  };
  git('init', '-q', '-b', 'main');
  commit(files);
  const run: Project['run'] = (command, args, more = {}) =>
    spawnSync(command, args, { cwd: folder, env: { ...env, ...more }, encoding: 'utf8' });
  return { folder, env, git, commit, run };
}

/** A project that has packetlint among its dependencies, installed. */
export function createNodeProject(name: string, files: Readonly<Record<string, string>>): Project {
  const project = createProject(name, { '.gitignore': 'node_modules\n.gitlab-ci-local\n', ...files });
  const file = basename(packPackage(project.folder));
  writeFiles(project.folder, { 'package.json': JSON.stringify({ private: true, devDependencies: { packetlint: `file:${file}` } }) });
  const { status, stderr } = project.run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts']);
  if (status !== 0) throw new Error(stderr);
  project.commit({});
  return project;
}

/** An example of this repository, as people copy it. */
export function readExample(name: string): string {
  return readFileSync(resolve('examples/ci', name), 'utf8');
}
