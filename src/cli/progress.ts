import type { FileOutcome } from '../files/lint-text.ts';
import type { Output, Terminal } from './terminal.ts';

/** Milliseconds before anything is shown, and between two pictures. */
const patience = 1000;
const pause = 100;

/** One line that says how far a long run has come. */
export interface Progress {
  note(outcome: FileOutcome): void;
  /** Takes the line away. */
  clear(): void;
}

/** Whether somebody watches who wants to be told: on a terminal that can rewrite a line, and not in CI. */
export function wantsProgress({ stderr, env }: Pick<Terminal, 'stderr' | 'env'>): boolean {
  const inCi = env.CI !== undefined && env.CI !== '' && env.CI !== '0' && env.CI !== 'false';
  return stderr.isTTY === true && !inCi && !env.NO_COLOR && env.TERM !== 'dumb';
}

/** Shows nothing before a second has passed: most runs are over by then. `now` is a clock in milliseconds. */
export function createProgress(stderr: Output, total: number, now: () => number): Progress {
  const begin = now();
  let next = begin + patience;
  let shown = false;
  let done = 0;
  let problems = 0;
  return {
    note(outcome) {
      done += 1;
      if (outcome.type !== 'skipped') problems += outcome.result.messages.length;
      const time = now();
      if (time < next) return;
      next = time + pause;
      shown = true;
      stderr.write(`\r${formatProgress({ done, total, problems })}\u001b[K`);
    },
    clear() {
      if (shown) stderr.write('\r\u001b[K');
      shown = false;
    },
  };
}

// Short enough for any terminal: a line that wraps could not be taken away.
function formatProgress({ done, total, problems }: { readonly done: number; readonly total: number; readonly problems: number }): string {
  return `${done} of ${total} files, ${problems} ${problems === 1 ? 'problem' : 'problems'}`;
}
