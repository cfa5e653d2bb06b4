import type { OptionSpecs } from './parse-arguments.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** A command of the command line, in src/cli/commands/, one file each. */
export interface Command {
  readonly name: string;
  /** What it is given, after its name. */
  readonly usage: readonly string[];
  readonly description: string;
  readonly options: OptionSpecs;
  /** A command line and what it does. */
  readonly examples: readonly (readonly [commandLine: string, what: string])[];
  /** Throws UsageError, InvalidRulesetError and FileError; main words them. */
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>;
}
