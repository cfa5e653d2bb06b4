import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { formatters } from '../../src/generated/formatters.ts';
import { type Run, type RunOptions, run } from './run.ts';

/** All formats but that of the parts. */
export const formats: readonly string[] = Object.keys(formatters).filter(format => format !== 'blob');

const options: RunOptions = { today: '2026-11-21', env: { PATH: process.env.PATH ?? '' } };

/** What a run printed and how it ended; reports by format. */
export interface Outcome {
  readonly code: number;
  readonly stderr: string;
  readonly reports: Readonly<Record<string, string>>;
}

/** Of `merge`, some options are those of the report. */
export interface SplitRun {
  readonly args: readonly string[];
  readonly reportArgs?: readonly string[];
  /** Where reports and parts are written: outside of what is linted. */
  readonly out: string;
}

/** Lints a folder as a whole. */
export async function lintWhole(folder: string, { args, reportArgs = [], out }: SplitRun): Promise<Outcome> {
  return readOutcome(await run(folder, [...args, ...reportArgs, ...reportTo(out, 'whole')], options), out, 'whole');
}

/** Lints a folder in shards, and joins them. The runs of the shards are given too. */
export async function lintParts(
  folder: string,
  count: number,
  { args, reportArgs = [], out }: SplitRun,
): Promise<Outcome & { shards: Run[] }> {
  const parts = join(out, 'parts');
  rmSync(parts, { recursive: true, force: true });
  const shards: Run[] = [];
  for (let index = count; index > 0; index -= 1) {
    const part = join(parts, `${index}.json`);
    shards.unshift(await run(folder, [...args, '--shard', `${index}/${count}`, '-f', 'blob', '-o', part], options));
  }
  const merged = await run(folder, ['merge', parts, ...reportArgs, ...reportTo(out, 'merged')], options);
  return { ...readOutcome(merged, out, 'merged'), shards };
}

function reportTo(out: string, name: string): string[] {
  rmSync(join(out, name), { recursive: true, force: true });
  return formats.flatMap(format => ['-f', format, '-o', join(out, name, format)]);
}

/** A run that ends early writes no reports. */
function readOutcome({ code, stderr }: Run, out: string, name: string): Outcome {
  const written = formats.filter(format => existsSync(join(out, name, format)));
  return { code, stderr, reports: Object.fromEntries(written.map(format => [format, readFileSync(join(out, name, format), 'utf8')])) };
}
