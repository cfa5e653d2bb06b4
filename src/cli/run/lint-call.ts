import type { FixMode } from '../../files/lint-text.ts';
import type { SettingsSource } from '../../files/load-settings.ts';
import type { Shard } from '../../files/shard-files.ts';
import type { GovernedRun } from '../govern/govern-task.ts';
import { type BaselineAction, checkGateOptions, readBaselineAction } from '../govern/suppression-options.ts';
import { parseArguments } from '../parse-arguments.ts';
import { readProjectOptions } from '../project-options.ts';
import { readReports } from '../reporting/read-reports.ts';
import { prepareReport } from '../reporting/report-results.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { type LintValues, lintOptions, readFixMode, readMaxWarnings } from './lint-options.ts';

/** What a command line asks for, checked. */
export interface LintCall {
  readonly terminal: Terminal;
  readonly values: LintValues;
  /** Paths and globs as they were named. */
  readonly paths: readonly string[];
  readonly fix: FixMode;
  readonly action: BaselineAction;
  readonly shard: Shard | null;
  /** Where the settings come from, as far as the command line says. */
  readonly source: SettingsSource;
  report(run: GovernedRun): Promise<ExitCode>;
}

/** Reads the command line: what can be wrong with the call is said before anything is linted. Throws UsageError. */
export async function readLintCall(args: readonly string[], terminal: Terminal): Promise<LintCall> {
  const { values, positionals: paths, given } = await parseArguments(args, lintOptions);
  const fix = readFixMode(values);
  const action = readBaselineAction(values);
  checkGateOptions(values);
  const source = readProjectOptions(values, terminal.cwd);
  const maxWarnings = readMaxWarnings(values);
  const report = await prepareReport({ values, reports: readReports(given, terminal.cwd), maxWarnings, terminal });
  const shard = values.shard === undefined ? null : (await import('./read-shard.ts')).readShard(values);
  return { terminal, values, paths, fix, action, shard, source: withInlineConfig(source, values), report };
}

function withInlineConfig(source: SettingsSource, values: LintValues): SettingsSource {
  return values['no-inline-config'] ? { ...source, overrides: { ...source.overrides, inlineConfig: false } } : source;
}
