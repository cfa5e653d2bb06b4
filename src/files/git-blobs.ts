import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { type GitPlace, gitArguments, gitEnvironment } from './git.ts';
import { GitError } from './git-error.ts';

/** Contents by their ids. */
export interface GitBlobs {
  /** Throws GitError where the repository does not hold it. */
  read(blob: string): Promise<Uint8Array>;
  /** Ends the process; what is asked afterwards begins a new one. */
  close(): void;
}

/** Reads contents from one process, begun when the first is asked for: a change may have thousands of documents. */
export function openBlobs(place: GitPlace): GitBlobs {
  let reader: Reader | null = null;
  let last: Promise<unknown> = Promise.resolve();
  return {
    read(blob) {
      const answer = last.then(() => {
        reader ??= createReader(place);
        return reader.read(blob);
      });
      last = answer.catch(() => {});
      return answer;
    },
    close() {
      reader?.close();
      reader = null;
    },
  };
}

interface Reader {
  read(blob: string): Promise<Uint8Array>;
  close(): void;
}

/** https://git-scm.com/docs/git-cat-file#_batch_output: `<id> blob <size> LF <contents> LF`, or `<id> missing LF`. */
function createReader({ folder, env, before = [] }: GitPlace): Reader {
  const child: ChildProcessWithoutNullStreams = spawn('git', [...gitArguments, ...before, 'cat-file', '--batch'], {
    cwd: folder,
    env: gitEnvironment(env),
    windowsHide: true,
  });
  const chunks = child.stdout[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  let failure = 'it ended early';
  child.on('error', error => {
    failure = error.message;
  });
  // A process that has ended takes nothing; the answer that does not come says so.
  child.stdin.on('error', () => {});
  child.stderr.resume();

  async function readMore(): Promise<Buffer> {
    const { value, done }: IteratorResult<Buffer> = await chunks.next();
    if (done) throw new GitError(`Git does not tell what files were: ${failure}.`);
    return value;
  }

  async function readHeader(): Promise<string> {
    while (!rest.includes(10)) rest = Buffer.concat([rest, await readMore()]);
    const end = rest.indexOf(10);
    const header = rest.toString('latin1', 0, end);
    rest = rest.subarray(end + 1);
    return header;
  }

  async function readBytes(size: number): Promise<Buffer> {
    const parts = [rest];
    for (let length = rest.length; length < size; ) {
      const part = await readMore();
      parts.push(part);
      length += part.length;
    }
    const bytes = Buffer.concat(parts);
    rest = bytes.subarray(size);
    return bytes.subarray(0, size);
  }

  return {
    async read(blob) {
      child.stdin.write(`${blob}\n`);
      const header = await readHeader();
      const [, size] = / blob (\d+)$/.exec(header) ?? [];
      if (size === undefined) throw new GitError(`Git does not hold what a file was: ${header}.`);
      return (await readBytes(Number(size) + 1)).subarray(0, -1);
    },
    close: () => child.stdin.end(),
  };
}
