import { openProjects } from '../../files/open-project.ts';
import type { Command } from '../command.ts';
import { type ParsedArguments, parseArguments } from '../parse-arguments.ts';
import { readProjectOptions } from '../project-options.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { lintOptions, readFixMode, readMaxWarnings } from './lint-options.ts';
import { lintPaths } from './lint-paths.ts';
import { readReports } from './read-reports.ts';
import { prepareReport } from './report-results.ts';

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
  const parsed = await parseArguments(args, lintOptions);
  const { values } = parsed;
  const fix = readFixMode(values);
  const inlineConfig = values['no-inline-config'] ? { inlineConfig: false as const } : {};
  const source = readProjectOptions(values, terminal.cwd);
  // What can be wrong with the call is said before anything is linted.
  const maxWarnings = readMaxWarnings(values);
  const report = await prepareReport({ values, reports: readReports(parsed.given, terminal.cwd), maxWarnings, terminal });
  const projects = await openProjects({ ...source, overrides: { ...source.overrides, ...inlineConfig } });
  if (values['print-config'] !== undefined) {
    const { printConfig } = await import('./print-config.ts');
    return printConfig(values['print-config'], projects, terminal);
  }
  const wantsFix = values.quiet ? (message: { readonly severity: number }) => message.severity === 2 : undefined;
  const task = {
    terminal,
    projects,
    options: { fix, kind: values.kind, wantsFix },
    tolerant: values['no-error-on-unmatched-pattern'] === true,
  };
  if (!values.stdin) return report(await lintPaths({ ...task, paths: parsed.positionals }));
  checkStdin(parsed);
  const { lintStdin } = await import('./lint-stdin.ts');
  return report(await lintStdin({ ...task, name: values['stdin-filename'] }));
}

function checkStdin({ positionals }: ParsedArguments<typeof lintOptions>): void {
  if (positionals.length > 0) throw new UsageError(`--stdin lints standard input only, not ${positionals[0]} as well.`);
}
