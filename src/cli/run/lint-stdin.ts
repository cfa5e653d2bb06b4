import { resolve } from 'node:path';
import { lintText } from '../../files/lint-text.ts';
import { maximumBytes } from '../../files/read-file.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { noteSkipped } from './describe-skipped.ts';
import type { Linted, LintTask } from './linted.ts';

/** Lints what comes from standard input, as if it were the named file; without a name as Markdown. Throws UsageError where no rule looks at it. */
export async function lintStdin(task: LintTask & { readonly name: string | undefined }): Promise<Linted> {
  const { terminal, projects, options, name } = task;
  const path = resolve(terminal.cwd, name ?? 'text.md');
  const project = await projects.projectOf(path);
  const { rulesMeta } = project.linter;
  const nothing = { rulesMeta, results: [], linted: 0, failed: 0, skipped: 1, onNothing: { type: 'pass' } } as const;
  const shownAs = name === undefined ? '<text>' : path;
  const read = (): Promise<Uint8Array> => readStdin(terminal.stdin);
  const outcome = await lintText({ file: path, shownAs, read, project, options });
  if (outcome.type !== 'skipped') {
    const failed = outcome.type === 'failed' ? 1 : 0;
    return { ...nothing, results: [outcome.result], linted: 1 - failed, failed, skipped: 0 };
  }
  if (outcome.reason === 'ignored') return { ...nothing, results: task.silent ? [] : [noteSkipped(shownAs, 'ignored')] };
  if (task.tolerant) return nothing;
  throw new UsageError(
    'packetlint has no rules for this text: it is of no known kind. Name a kind with --kind ID, or its path with --stdin-filename FILE.',
  );
}

async function readStdin(stdin: Terminal['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stdin) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
    chunks.push(bytes);
    length += bytes.length;
    // One chunk more than allowed is enough to say that it is too large.
    if (length > maximumBytes) break;
  }
  return Buffer.concat(chunks);
}
