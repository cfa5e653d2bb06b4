import { describeSystemError, FileError } from '../files/file-error.ts';

/** A stream to write to; whether people watch it decides on colours. A terminal tells its width. */
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** All that a command knows of the world. Tests give streams in memory. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The time, where it is not the machine's own. */
  readonly now?: () => Date;
}

/** 0 clean, 1 errors or too many warnings, 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/** Writes a text and waits until the stream took it, however slow its reader is. A reader that went away (EPIPE) is no error; others are FileErrors. */
export function writeText(stream: Output, text: string): Promise<void> {
  if (text === '') return Promise.resolve();
  return new Promise((resolve, reject) => {
    const settle = (error?: Error | null): void => {
      if (error && !isClosed(error)) reject(new FileError('output', `Cannot write it: ${describeSystemError(error)}.`));
      else resolve();
    };
    // The stream also emits what the callback gets; without a listener that would end the process.
    if (stream.listenerCount('error') === 0) stream.on('error', settle);
    stream.write(text, settle);
  });
}

/** Writes a line. */
export function writeLine(stream: Output, line: string): Promise<void> {
  return writeText(stream, `${line}\n`);
}

function isClosed(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' || error.code === 'EOF');
}

/** Whether to write colours to a stream: as asked; else as NO_COLOR and FORCE_COLOR say; else only where people watch. */
export function wantsColor(asked: boolean | undefined, stream: Output, env: Terminal['env']): boolean {
  if (asked !== undefined) return asked;
  // https://no-color.org: any value but the empty one.
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return stream.isTTY === true && env.TERM !== 'dumb';
}
