import { measureStep } from '../../pipeline/measure.ts';
import type { Command } from '../command.ts';
import { endRun } from '../run/end-run.ts';
import { readLintCall } from '../run/lint-call.ts';
import { lintOptions } from '../run/lint-options.ts';
import { lintRun } from '../run/lint-run.ts';
import { openRun } from '../run/open-run.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

/** `packetlint [lint] [paths…]`. */
export const lint: Command = {
  name: 'lint',
  usage: ['[options] [paths or globs…]   (the current folder without any)', '[options] --stdin [--stdin-filename FILE]'],
  description: 'Lints Markdown work packets, and the YAML and JSON beside them, by policy.',
  options: lintOptions,
  examples: [
    ['packetlint', 'Every known document below the current folder.'],
    ['packetlint --format json -o report.json .archon', 'One folder, as ESLint JSON, into a file.'],
  ],
  run: runLint,
};

async function runLint(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const call = await readLintCall(args, terminal);
  const opened = await openRun(call);
  const { projects, stats } = opened;
  const asked = call.values['print-config'];
  if (asked !== undefined) return (await import('../run/print-config.ts')).printConfig(asked, projects, terminal);
  const run = await lintRun(call, opened);
  const code = await measureStep(stats?.probe, 'report', () => call.report(run));
  await stats?.print(run.linted, terminal);
  return endRun(run, code, terminal);
}
