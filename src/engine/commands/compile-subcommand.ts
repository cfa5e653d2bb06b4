import type { CommandWord } from '../../facts/command-words.ts';
import { compileWords, type WordTest } from './compile-words.ts';

/** The words that are a subcommand's, or null where the command has another. */
export type FindSubcommand = (positionals: readonly CommandWord[]) => readonly CommandWord[] | null;

/** Compiles subcommands, of one or more words each: `install`, `insta accept`. */
export function compileSubcommand(subcommand: string | readonly string[]): FindSubcommand {
  const all = (typeof subcommand === 'string' ? [subcommand] : subcommand)
    .map(splitWords)
    .map(words => words.map(word => compileWords(word)));
  return positionals => {
    const tests = all.find(candidate => beginsWith(positionals, candidate));
    return tests ? positionals.slice(0, tests.length) : null;
  };
}

/** How many words the longest of the subcommands has. */
export function countWords(subcommand: string | readonly string[]): number {
  return Math.max(...(typeof subcommand === 'string' ? [subcommand] : subcommand).map(text => splitWords(text).length));
}

function beginsWith(words: readonly CommandWord[], tests: readonly WordTest[]): boolean {
  return words.length >= tests.length && tests.every((test, index) => test(words[index]?.value ?? ''));
}

/** The words of a text, by blanks. */
export function splitWords(text: string): readonly string[] {
  return text.split(' ').filter(word => word !== '');
}
