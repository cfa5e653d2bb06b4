import { measureStep } from '../../pipeline/measure.ts';
import type { Command } from '../command.ts';
import type { GovernedRun } from '../govern/govern-task.ts';
import { endRun } from '../run/end-run.ts';
import { type LintCall, readLintCall } from '../run/lint-call.ts';
import { lintOptions } from '../run/lint-options.ts';
import { lintRun } from '../run/lint-run.ts';
import { type OpenRun, openRun } from '../run/open-run.ts';
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
  await checkOutputs(call, opened, run);
  const code = await measureStep(stats?.probe, 'report', () => call.report(run));
  await stats?.print(run.linted, terminal);
  return endRun(run, code, terminal);
}

/** A slip of the hand must not cost a document. */
async function checkOutputs(call: LintCall, opened: OpenRun, { linted }: GovernedRun): Promise<void> {
  const files = call.values['output-file'] ?? [];
  if (files.length === 0) return;
  const [{ refuseInputs }, { locateBaseline }] = await Promise.all([
    import('../reporting/refuse-inputs.ts'),
    import('../govern/open-baseline.ts'),
  ]);
  const documents = linted.results.map(({ filePath }) => filePath);
  const policy = [...opened.projects.main.settingsReads.reads].flatMap(([path, text]) => (text === null ? [] : [path]));
  refuseInputs(files, call.terminal.cwd, [...documents, ...policy, locateBaseline({ ...call, ...opened })]);
}
