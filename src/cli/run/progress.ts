import type { FileOutcome } from '../../files/lint-text.ts';
import { type Output, type Terminal, writeText } from '../terminal.ts';

/** Milliseconds before anything is shown, and between two pictures. */
const patience = 1000;
const pause = 100;

/** One line that says how far a long run has come. */
export interface Progress {
  /** Counts a file. Where it has drawn, it gives what has happened meanwhile (Ctrl-C, another size of the window) a chance to be heard. */
  note(outcome: FileOutcome): Promise<void> | undefined;
  /** Takes the line away. */
  clear(): void;
}

/** Whether somebody watches who wants to be told: on a terminal that can rewrite a line, and not in CI. */
export function wantsProgress({ stderr, env }: Pick<Terminal, 'stderr' | 'env'>): boolean {
  const inCi = env.CI !== undefined && env.CI !== '' && env.CI !== '0' && env.CI !== 'false';
  return stderr.isTTY === true && !inCi && !env.NO_COLOR && env.TERM !== 'dumb';
}

/**
 * Shows nothing before a second has passed: most runs are over by then. While the line is shown, a signal that ends the process takes it away first; the process
 * then ends as ever, so that a shell sees 130 after Ctrl-C. `now` is a clock in milliseconds.
 */
export function createProgress(stderr: Output, total: number, now: () => number): Progress {
  const begin = now();
  let next = begin + patience;
  let forgetSignals: (() => void) | null = null;
  let done = 0;
  let problems = 0;
  // A terminal that is gone must not end the run.
  const draw = (text: string): void => void writeText(stderr, text).catch(() => {});
  const clear = (): void => {
    if (!forgetSignals) return;
    forgetSignals();
    forgetSignals = null;
    draw('\r\u001b[K');
  };
  return {
    note(outcome) {
      done += 1;
      if (outcome.type !== 'skipped') problems += outcome.result.messages.length;
      const time = now();
      if (time < next) return undefined;
      next = time + pause;
      forgetSignals ??= beforeSignal(clear);
      draw(`\r${fitLine(formatProgress({ done, total, problems }), stderr)}\u001b[K`);
      return new Promise(resolve => setImmediate(resolve));
    },
    clear,
  };
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Does something before a signal ends the process. Gives what undoes that. */
function beforeSignal(action: () => void): () => void {
  const stop = (): void => {
    for (const signal of signals) process.off(signal, end);
  };
  const end = (signal: NodeJS.Signals): void => {
    stop();
    action();
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.once(signal, end);
  return stop;
}

function formatProgress({ done, total, problems }: { readonly done: number; readonly total: number; readonly problems: number }): string {
  return `${done} of ${total} files, ${problems} ${problems === 1 ? 'problem' : 'problems'}`;
}

// A line that wraps could not be taken away; in the last column some terminals wrap already. Some say that they have no columns.
function fitLine(text: string, { columns }: Output): string {
  return text.slice(0, (columns || 80) - 1);
}
