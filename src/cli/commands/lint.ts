import type { ResultCache } from '../../files/cache/result-cache.ts';
import type { SettingsSource } from '../../files/load-settings.ts';
import { openProjects } from '../../files/open-project.ts';
import { measureStep } from '../../pipeline/measure.ts';
import { joinResults } from '../../suppressions/join-results.ts';
import type { Command } from '../command.ts';
import { type ParsedArguments, parseArguments } from '../parse-arguments.ts';
import { readProjectOptions } from '../project-options.ts';
import { type ExitCode, type Terminal, writeLine } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { govern } from './govern.ts';
import { type LintValues, lintOptions, readFixMode, readMaxWarnings } from './lint-options.ts';
import { type Linted, type LintTask, lintPaths } from './lint-paths.ts';
import { readReports } from './read-reports.ts';
import { prepareReport } from './report-results.ts';
import { checkGateOptions, readBaselineAction } from './suppression-options.ts';

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
  const action = readBaselineAction(values);
  checkGateOptions(values);
  const inlineConfig = values['no-inline-config'] ? { inlineConfig: false as const } : {};
  const source = readProjectOptions(values, terminal.cwd);
  // What can be wrong with the call is said before anything is linted.
  const maxWarnings = readMaxWarnings(values);
  const report = await prepareReport({ values, reports: readReports(parsed.given, terminal.cwd), maxWarnings, terminal });
  const shard = values.shard === undefined ? null : (await import('./read-shard.ts')).readShard(values);
  const gate = values.gate ? await (await import('./open-gate.ts')).openGate(values, source, terminal) : null;
  const settings = gate?.source ?? { ...source, overrides: { ...source.overrides, ...inlineConfig } };
  const cache = await openCacheIfAsked(values, settings, terminal);
  const stats = values.stats ? (await import('./run-stats.ts')).createRunStats() : null;
  const probe = stats?.probe;
  const projects = await measureStep(probe, 'settings', () => openProjects(settings, { watch: cache?.watch, probe }).catch(gate?.nameBase));
  if (values['print-config'] !== undefined) {
    const { printConfig } = await import('./print-config.ts');
    return printConfig(values['print-config'], projects, terminal);
  }
  const wantsFix = fix === 'off' ? undefined : (await import('./choose-fixes.ts')).chooseFixes(values, terminal);
  const task = {
    terminal,
    projects,
    options: { fix, kind: values.kind, wantsFix, cache, probe },
    tolerant: values['no-error-on-unmatched-pattern'] === true,
    silent: values['no-warn-ignored'] === true,
  };
  const change = values.changed === undefined ? null : await (await import('./open-run-change.ts')).openRunChange(values, task);
  const found = values.stdin
    ? await lintInput(task, parsed)
    : await lintPaths({ ...task, paths: parsed.positionals, shard, change, listed: gate?.listed });
  const governed = await govern(found, { terminal, projects, values, paths: parsed.positionals, action, gate });
  const kept = change ? await change.keep(governed.linted) : governed.linted;
  const linted = { ...kept, results: joinResults(kept.results, governed.own) };
  const exitCode = await measureStep(probe, 'report', () => report(linted));
  await stats?.print(linted, terminal);
  if (governed.complaint === null) return exitCode;
  await writeLine(terminal.stderr, governed.complaint);
  return 2;
}

async function lintInput(task: LintTask, { values, positionals }: ParsedArguments<typeof lintOptions>): Promise<Linted> {
  if (positionals.length > 0) throw new UsageError(`--stdin lints standard input only, not ${positionals[0]} as well.`);
  const { lintStdin } = await import('./lint-stdin.ts');
  return lintStdin({ ...task, name: values['stdin-filename'] });
}

/** As ESLint's: a location alone asks for no cache. Standard input is one text: there is nothing to save. */
async function openCacheIfAsked(values: LintValues, source: SettingsSource, terminal: Terminal): Promise<ResultCache | undefined> {
  if (!values.cache || values['no-cache'] || values.stdin) return undefined;
  const { openRunCache } = await import('./open-run-cache.ts');
  return openRunCache({ location: values['cache-location'], source, terminal, writing: values.fix === true });
}
