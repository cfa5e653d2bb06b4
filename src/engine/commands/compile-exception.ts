import type { CommandWords } from '../../facts/command-words.ts';
import type { Exception } from '../../generated/list-file.ts';
import { compileFlags, type FlagOptions } from './compile-flags.ts';
import { compileSubcommand } from './compile-subcommand.ts';
import { compileWords } from './compile-words.ts';

/** A command, its name in lower case. */
export interface NamedCommand {
  readonly name: string;
  readonly command: CommandWords;
}

/** Whether a pattern does not count for a command. `values` are no business of this test: they except an assignment, not the command. */
export type ExceptionTest = (named: NamedCommand) => boolean;

/** Compiles what makes a pattern not count: any one of its parts. `skipped` is how many words the pattern's own subcommand has. */
export function compileException(unless: Exception, options: FlagOptions, skipped: number): ExceptionTest {
  const tests: ExceptionTest[] = [];
  const { name, subcommand, flags, arguments: words, allArguments } = unless;
  if (name !== undefined) {
    const isName = compileWords(lower(name));
    tests.push(named => isName(named.name));
  }
  if (subcommand !== undefined) {
    const find = compileSubcommand(subcommand);
    tests.push(({ command }) => find(command.positionals) !== null);
  }
  if (flags !== undefined) {
    const find = compileFlags(flags, options);
    tests.push(({ command }) => find(command).length > 0);
  }
  if (words !== undefined) {
    const isWord = compileWords(words);
    tests.push(({ command }) => command.positionals.some(({ value }) => isWord(value)));
  }
  if (allArguments !== undefined) tests.push(compileAllArguments(allArguments, skipped));
  return named => tests.some(test => test(named));
}

function compileAllArguments(words: readonly string[], skipped: number): ExceptionTest {
  const isWord = compileWords(words);
  return ({ command }) => {
    const rest = [...command.positionals.slice(skipped), ...command.passed];
    return rest.length > 0 && rest.every(({ value }) => isWord(value));
  };
}

/** Names compare without regard to case: Windows and macOS find `NPM` too. */
export function lower(names: string | readonly string[]): readonly string[] {
  return (typeof names === 'string' ? [names] : names).map(name => name.toLowerCase());
}
