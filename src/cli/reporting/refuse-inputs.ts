import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../usage-error.ts';

/** Refuses to write a report over what the run has read: documents, config, rules, known findings (all absolute). Throws UsageError. */
export function refuseInputs(files: readonly string[], cwd: string, inputs: Iterable<string>): void {
  if (files.length === 0) return;
  const read = new Set<string>();
  for (const input of inputs) read.add(input).add(resolveLinks(input));
  for (const file of files) {
    const path = resolve(cwd, file);
    if (read.has(path) || read.has(resolveLinks(path)))
      throw new UsageError(
        `--output-file ${file}: this run has read that file, and a report would replace it. Write the report elsewhere.`,
      );
  }
}

function resolveLinks(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
