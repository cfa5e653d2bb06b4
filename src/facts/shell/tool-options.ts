import type { CommandWord } from '../command-words.ts';
import { ownCommandsOf } from './package-managers.ts';

/** What a command's next words mean, as far as its words are known. */
export interface ToolOptions {
  /** The options that take a value as the next word. */
  readonly valued: ReadonlySet<string>;
  /** Whether it runs a script of the project, and what reaches that: what stands after `--`, or all the rest. */
  readonly script: 'dashes' | 'rest' | null;
}

const none: ReadonlySet<string> = new Set();

/** Options that take a value as the next word: of a tool, or of its subcommand. Only what stands before a subcommand, or holds free text, matters. */
const valuedOptions: Readonly<Record<string, ReadonlySet<string>>> = {
  git: new Set(['-C', '-c', '--git-dir', '--work-tree', '--namespace', '--exec-path', '--super-prefix', '--config-env', '--attr-source']),
  'git commit': new Set([
    '-m',
    '--message',
    '-am',
    '-F',
    '--file',
    '-C',
    '-c',
    '--author',
    '--date',
    '-t',
    '--template',
    '--fixup',
    '--trailer',
  ]),
  'git log': new Set(['-n', '--author', '--grep', '--since', '--until', '--after', '--before', '-S', '-G', '--format', '-L']),
  'git tag': new Set(['-m', '-F', '-u', '-n']),
  'git merge': new Set(['-m', '-F', '-s', '-X']),
  'git stash': new Set(['-m', '--message']),
  'git notes': new Set(['-m', '-F']),
  'git diff': new Set(['-S', '-G', '-U', '--diff-filter']),
  'git show': new Set(['--format', '-S', '-G']),
  npm: new Set(['--prefix', '-C', '-w', '--workspace', '--registry', '--userconfig', '--loglevel', '--cache', '--omit', '--include']),
  pnpm: new Set(['--prefix', '-C', '--dir', '-F', '--filter', '--filter-prod', '--registry', '--loglevel', '--reporter']),
  yarn: new Set(['--cwd', '--registry', '--cache-folder', '--modules-folder', '--mutex']),
  bun: new Set(['--cwd', '--config', '-c', '--filter', '-r', '--preload']),
  cargo: new Set([
    '--color',
    '--config',
    '-Z',
    '-C',
    '--manifest-path',
    '--target-dir',
    '-p',
    '--package',
    '--features',
    '-F',
    '-j',
    '--jobs',
    '--target',
    '--profile',
    '--message-format',
  ]),
  pip: new Set([
    '--proxy',
    '--log',
    '--retries',
    '--timeout',
    '--cache-dir',
    '--python',
    '-r',
    '--requirement',
    '-c',
    '--constraint',
    '-i',
    '--index-url',
    '-t',
    '--target',
  ]),
  uv: new Set(['--project', '--directory', '--config-file', '--cache-dir', '--color', '-p', '--python']),
  poetry: new Set(['-C', '--directory', '-P', '--project']),
  make: new Set(['-C', '-f', '-I', '-j', '--directory', '--file', '--jobs']),
  just: new Set(['-f', '--justfile', '-d', '--working-directory']),
  go: new Set(['-C']),
  docker: new Set([
    ...['-H', '--host', '-c', '--context', '--config', '-l', '--log-level'],
    ...['-f', '--file', '-p', '--project-name', '--profile', '--env-file', '--project-directory'],
  ]),
  'docker-compose': new Set(['-f', '--file', '-p', '--project-name', '--profile', '--env-file', '--project-directory']),
  kubectl: new Set(['-n', '--namespace', '--context', '--kubeconfig']),
  gh: new Set(['-R', '--repo']),
  dotnet: new Set(['-v', '--verbosity']),
  mvn: new Set(['-f', '--file', '-pl', '--projects', '-P', '-s', '--settings']),
  gradle: new Set(['-p', '--project-dir', '-b', '--build-file']),
  pytest: new Set(['-k', '-m', '-c', '-p', '-o', '-n', '-W', '--ignore', '--deselect', '--rootdir', '--cov', '--junitxml']),
  grep: new Set(['-e', '-f', '--regexp', '--include', '--exclude']),
  rg: new Set(['-e', '-f', '-g', '--regexp', '--glob']),
  gofmt: new Set(['-r']),
};

/** The options of a tool that take a value as the next word, before its subcommand. */
export function valuedOptionsOf(name: string): ReadonlySet<string> {
  return (Object.hasOwn(valuedOptions, name) ? valuedOptions[name] : undefined) ?? none;
}

/** What a tool's arguments mean after so many words of its own. */
export function optionsOf(name: string, positionals: readonly CommandWord[]): ToolOptions {
  const first = positionals[0]?.value;
  const own = Object.hasOwn(valuedOptions, name) ? valuedOptions[name] : undefined;
  const pair = first === undefined ? '' : `${name} ${first}`;
  const inner = Object.hasOwn(valuedOptions, pair) ? valuedOptions[pair] : undefined;
  const valued = inner ?? (first !== undefined && ownPairs.has(name) ? none : (own ?? none));
  return {
    valued,
    script: scriptMode(
      name,
      positionals.map(word => word.value),
    ),
  };
}

/** Tools whose options before the subcommand are no options after it. */
const ownPairs: ReadonlySet<string> = new Set(['git', 'make', 'go', 'docker']);

const npmScripts: ReadonlySet<string> = new Set(['test', 't', 'tst', 'start', 'stop', 'restart']);
const runNames: ReadonlySet<string> = new Set(['run', 'run-script', 'rum', 'urn']);

/** How a script gets its arguments: npm hands on what stands after `--`; pnpm, yarn, bun and deno all that follows the script's name. */
function scriptMode(name: string, words: readonly string[]): ToolOptions['script'] {
  const [first, second] = words;
  if (first === undefined) return null;
  const isRun = runNames.has(first) && second !== undefined;
  if (name === 'npm') return npmScripts.has(first) || isRun ? 'dashes' : null;
  if (name === 'turbo' || name === 'lerna') return first === 'run' && second !== undefined ? 'dashes' : null;
  if (name === 'deno') return first === 'task' && second !== undefined ? 'rest' : null;
  const own = ownCommandsOf(name);
  if (!own) return null;
  if (isRun) return 'rest';
  return runNames.has(first) || own.has(first) ? null : 'rest';
}
