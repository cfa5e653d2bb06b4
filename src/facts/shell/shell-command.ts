import type { MappedText } from './mapped-text.ts';

/** A word of a command. Positions count in the shell text. */
export interface ShellWord {
  /** Quotes and escapes resolved, expansions as written. */
  readonly value: string;
  /** Whether it holds an expansion, so that only a shell knows what it becomes. */
  readonly dynamic: boolean;
  readonly pos: number;
  readonly end: number;
  /** The value with the way back to the shell text, unit by unit: for words that are scripts. */
  readonly mapped: () => MappedText;
}

/** `NAME=value` before a command, or after `export`. `value` is all of it. */
export interface ShellAssignment extends ShellWord {
  readonly name: string;
}

/** What runs where a command fails. */
export interface ShellFailure {
  readonly text: string;
  readonly words: readonly ShellWord[];
  readonly pos: number;
  readonly end: number;
}

/** A command as written: words without redirections, and the variables set before it. */
export interface SimpleCommand {
  /** None for bare assignments and redirections. */
  readonly words: readonly ShellWord[];
  readonly assignments: readonly ShellAssignment[];
  /** The files it writes by redirection. */
  readonly outputs: readonly string[];
  readonly onFailure: ShellFailure | null;
  readonly pos: number;
  readonly end: number;
  /** Whether it reads what another command writes, or a file or here-document: a shell runs that. */
  readonly piped: boolean;
  /** What it reads, where that stands there as it is: a here-document, a here-string, what `echo` writes. */
  readonly input: (() => MappedText) | null;
}

/** A command with its wrappers taken off. */
export interface ShellCommand extends SimpleCommand {
  /** What it was wrapped in, outermost first: sudo, env, npx, bash. */
  readonly wrappers: readonly string[];
  /** Whether what it runs is only known when it runs. */
  readonly undecidable: boolean;
}
