import { commandName } from './command-name.ts';
import type { ShellWord } from './shell-command.ts';

/** A command that runs another. */
export interface Wrapper {
  /** How it is called in `wrappers`. */
  readonly name: string;
  /** How many words it is itself: `npm exec` is two. */
  readonly words: number;
  /** The options that take a value as the next word. */
  readonly valued?: readonly string[];
  /** How many words of its own stand before the command. */
  readonly positionals?: number;
  /** Whether `NAME=value` may stand before the command. */
  readonly assigns?: boolean;
  /** Whether the command is a package, and may have a version: `npx npm@10`. */
  readonly versions?: boolean;
}

type WrapperOptions = Omit<Wrapper, 'name' | 'words'>;

/** Shells, which run the script after `-c`. */
export const shellNames: ReadonlySet<string> = new Set(['sh', 'bash', 'zsh', 'dash', 'ksh', 'ash', 'fish']);

const runners: Readonly<Record<string, WrapperOptions>> = {
  sudo: { valued: ['-u', '-g', '-h', '-p', '-C', '-r', '-t', '-T', '-U', '-D', '--user', '--group'], assigns: true },
  doas: { valued: ['-u', '-C'] },
  env: { valued: ['-u', '-C', '--unset', '--chdir'], assigns: true },
  time: { valued: ['-f', '-o'] },
  nice: { valued: ['-n'] },
  ionice: { valued: ['-c', '-n', '-p'] },
  nohup: {},
  setsid: {},
  stdbuf: { valued: ['-i', '-o', '-e'] },
  timeout: { valued: ['-s', '-k', '--signal', '--kill-after'], positionals: 1 },
  watch: { valued: ['-n', '--interval'] },
  xargs: { valued: ['-n', '-I', '-P', '-L', '-d', '-E', '-s', '-a', '--max-args', '--max-procs', '--replace'] },
  command: {},
  builtin: {},
  exec: { valued: ['-a'] },
  npx: { valued: ['-p', '--package', '-w', '--workspace'], versions: true },
  pnpx: { valued: ['-p', '--package'], versions: true },
  bunx: { valued: ['-p', '--package'], versions: true },
  uvx: { valued: ['--from', '--with', '-p', '--python'], versions: true },
  corepack: { versions: true },
};

/** Runners that need a second word. */
const runnerPairs: Readonly<Record<string, WrapperOptions>> = {
  'npm exec': { valued: ['-p', '--package', '-w', '--workspace'], versions: true },
  'npm x': { valued: ['-p', '--package', '-w', '--workspace'], versions: true },
  'pnpm dlx': { valued: ['--package'], versions: true },
  'pnpm exec': {},
  'yarn dlx': { valued: ['-p', '--package'], versions: true },
  'yarn exec': {},
  'bun x': { versions: true },
  'uv run': { valued: ['--with', '--python', '-p', '--project', '--directory'] },
  'pipx run': { valued: ['--spec'], versions: true },
  'poetry run': {},
  'bundle exec': {},
};

/** Corepack's own commands; any other word is a package manager. */
const ownOfCorepack: ReadonlySet<string> = new Set(['enable', 'disable', 'install', 'pack', 'prepare', 'use', 'up', 'hydrate', 'cache']);

/** The wrapper that a command begins with, or null. */
export function wrapperOf(words: readonly ShellWord[]): Wrapper | null {
  const [first, second] = words;
  if (!first || first.dynamic) return null;
  const name = commandName(first.value);
  const pair = `${name} ${second?.value ?? ''}`;
  if (Object.hasOwn(runnerPairs, pair)) return { name: pair, words: 2, ...runnerPairs[pair] };
  if (!Object.hasOwn(runners, name) || onlyAsks(name, second?.value ?? '')) return null;
  return { name, words: 1, ...runners[name] };
}

/** `command -v npm` asks where npm is; it does not run it. */
function onlyAsks(name: string, argument: string): boolean {
  return (name === 'command' && /^-[vV]/.test(argument)) || (name === 'corepack' && ownOfCorepack.has(argument));
}
