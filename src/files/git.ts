import { type ExecFileException, execFile } from 'node:child_process';
import { GitError } from './git-error.ts';

/** Where to run Git. */
export interface GitPlace {
  /** Absolute. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Arguments before each command. */
  readonly before?: readonly string[];
}

export interface GitOutput {
  readonly exitCode: number;
  readonly stdout: Buffer;
  readonly stderr: string;
  /** The first line that says what is wrong; empty where there is none. */
  readonly complaint: string;
}

/** More than this Git is not listened to: 256 MiB. */
const mostBytes = 256 * 1024 * 1024;

/**
 * Settings that would change what Git prints, or let it run a program. No commit can hold settings; but a folder can look like a bare repository with settings of its
 * own, so such are refused.
 */
const settings = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'safe.bareRepository=explicit',
  'core.quotePath=true',
  'color.ui=false',
];

/** The arguments before any command: nothing is paged, and paths are no patterns. */
export const gitArguments: readonly string[] = ['--no-pager', '--literal-pathspecs', ...settings.flatMap(setting => ['-c', setting])];

/**
 * Runs Git without a shell, and without what a hook or a caller has set for another repository (GIT_DIR, GIT_INDEX_FILE …). Throws GitError where there is no Git, or
 * it says too much; an exit code other than 0 is for the caller to judge.
 */
export function runGit(args: readonly string[], { folder, env, before = [] }: GitPlace): Promise<GitOutput> {
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, env: gitEnvironment(env), encoding: 'buffer' as const, maxBuffer: mostBytes, windowsHide: true };
    const child = execFile('git', [...gitArguments, ...before, ...args], options, (error, stdout, bytes) => {
      const exitCode = error === null ? 0 : readExitCode(error);
      const stderr = bytes.toString('utf8');
      if (exitCode === null) reject(new GitError(describeFailure(error, folder)));
      else resolve({ exitCode, stdout, stderr, complaint: findComplaint(stderr) });
    });
    child.stdin?.end();
  });
}

/** What Git prints, as text. Throws GitError where it fails. */
export async function readGit(args: readonly string[], place: GitPlace, encoding: 'utf8' | 'latin1' = 'utf8'): Promise<string> {
  const { exitCode, stdout, complaint } = await runGit(args, place);
  if (exitCode !== 0) throw new GitError(complaint === '' ? `Git ended with ${exitCode}.` : `Git says: ${complaint}`);
  return stdout.toString(encoding);
}

/** GIT_CONFIG_… stays: it is how a machine may say that a repository of another user is safe. */
export function gitEnvironment(env: GitPlace['env']): Record<string, string | undefined> {
  const kept = Object.entries(env).filter(([name]) => !/^GIT_(?!CONFIG)/i.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
}

function readExitCode({ code }: ExecFileException): number | null {
  return typeof code === 'number' ? code : null;
}

function describeFailure(error: ExecFileException | null, folder: string): string {
  if (error?.code === 'ENOENT') return `Git cannot be started: there is no program "git", or no folder ${folder}.`;
  if (error?.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return 'Git prints more than 256 MiB; so large a change is not followed.';
  return `Git cannot be started or was stopped: ${error?.message ?? 'no reason is known'}`;
}

function findComplaint(stderr: string): string {
  const lines = stderr.split('\n').filter(line => line.trim() !== '');
  return (lines.find(line => /^(?:fatal|error): /.test(line)) ?? lines[0] ?? '').replace(/^(?:fatal|error): /, '');
}
