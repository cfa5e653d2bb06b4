/** A word of a command. Positions count in the shell text. */
export interface ShellWord {
  /** Quotes and escapes resolved, expansions as written. */
  readonly value: string;
  /** Whether it holds an expansion, so that only a shell knows what it becomes. */
  readonly dynamic: boolean;
  readonly pos: number;
  readonly end: number;
}

/** A command as written: words without redirections, and the variables set before it. */
export interface SimpleCommand {
  readonly words: readonly ShellWord[];
  /** As `NAME=value`. */
  readonly assignments: readonly string[];
  readonly pos: number;
  readonly end: number;
  /** Whether it reads what another command writes, or a file or here-document: a shell runs that. */
  readonly piped: boolean;
}

/** A command with its wrappers taken off. */
export interface ShellCommand {
  readonly words: readonly ShellWord[];
  readonly assignments: readonly string[];
  /** What it was wrapped in, outermost first: sudo, env, npx, bash. */
  readonly wrappers: readonly string[];
  readonly pos: number;
  readonly end: number;
  /** Whether what it runs is only known when it runs. */
  readonly undecidable: boolean;
}
