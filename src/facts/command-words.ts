import type { Span } from '../document/span.ts';

/** A word of a command, as a shell makes it. */
export interface CommandWord {
  /** Quotes and escapes resolved, expansions as written; normalised. */
  readonly value: string;
  /** Whether it holds an expansion, so that only a shell knows what it becomes: `$X`, `$(…)`, `*`. */
  readonly dynamic: boolean;
  /** Where it stands, its quotes included. */
  readonly span: Span;
}

/** `NAME=value` before a command. `value` is all of it, as `NAME=value`. */
export interface CommandAssignment extends CommandWord {
  readonly name: string;
}

/** What runs where a command fails: what follows its `||`, or a `true`, `:` or `exit 0` that ends its line and so hides how it ended. */
export interface FailureWords {
  /** As written, normalised. */
  readonly text: string;
  /** The words of the first command there. */
  readonly words: readonly CommandWord[];
  /** What runs there, without the `||`. */
  readonly span: Span;
}

/** A command word by word, without its wrappers. What it shares with the item's properties is the same there. */
export interface CommandWords {
  /** All of it: the name first, then the arguments, in order. Empty for bare assignments. `words[0].value` may hold a path: `name` has it without. */
  readonly words: readonly CommandWord[];
  /** The arguments that are neither an option nor an option's value, up to `--`: the subcommand first. */
  readonly positionals: readonly CommandWord[];
  /** The options up to `--`, each with what `=` gives it: `-u`, `--fix`, `--fix=x`, `+nightly`. The value that follows one as a word is none. */
  readonly options: readonly CommandWord[];
  /** What the command hands on: what stands after `--`, or after the script's name where the runner hands on all of it. */
  readonly passed: readonly CommandWord[];
  /** The script that the command runs, so that `passed` reaches that: `test` of `npm test -- -u` and of `yarn test -u`. Else null. */
  readonly script: CommandWord | null;
  readonly assignments: readonly CommandAssignment[];
  readonly onFailure: FailureWords | null;
}
