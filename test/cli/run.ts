import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main.ts';

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  /** The day, as 2026-11-30. */
  readonly today?: string;
}

/** Runs a command line in a folder, with streams in memory. */
export async function run(
  cwd: string,
  args: readonly string[],
  { stdin = '', env = {}, isTTY = false, today }: RunOptions = {},
): Promise<Run> {
  const [stdout, stderr] = [new TextStream(isTTY), new TextStream(isTTY)];
  const code = await main(args, {
    stdin: Readable.from(stdin === '' ? [] : [stdin]),
    stdout,
    stderr,
    cwd,
    env,
    ...(today === undefined ? {} : { now: () => new Date(`${today}T23:59:59Z`) }),
  });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

class TextStream extends Writable {
  text = '';
  readonly isTTY: boolean;

  constructor(isTTY: boolean) {
    super();
    this.isTTY = isTTY;
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    // A slow reader: whoever does not wait loses text.
    setImmediate(done);
  }
}
