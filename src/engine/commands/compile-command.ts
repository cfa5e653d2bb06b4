import type { Span } from '../../document/span.ts';
import type { CommandWord, CommandWords } from '../../facts/command-words.ts';
import type { Command } from '../../generated/list-file.ts';
import { commandText } from '../../ruleset/command-text.ts';
import { compileException, lower, type NamedCommand } from './compile-exception.ts';
import { compileFailure } from './compile-failure.ts';
import { compileFlags } from './compile-flags.ts';
import { compileSubcommand, countWords } from './compile-subcommand.ts';
import { compileWords } from './compile-words.ts';

/** A word of a command that a pattern means: what stands there, and its value if it has one. */
export interface Token {
  readonly text: string;
  readonly span: Span;
  readonly value: CommandWord | null;
}

/** A pattern, ready to be compared with commands. It holds no state. */
export interface CompiledCommand {
  /** The names it looks at, in lower case; null: any. */
  readonly names: readonly string[] | null;
  /** The pattern in words. */
  readonly text: string;
  readonly instead: string | null;
  /** The words that the pattern means in a command; none where it does not fit. The name is not looked at where `names` are plain. */
  find(named: NamedCommand): readonly Token[];
}

/** The words that one part of a pattern means in a command; none: it does not fit. */
type Part = (command: CommandWords) => readonly Token[];

/** Compiles a pattern: all its parts must fit; the first of flags, arguments, assignment, failure, script, subcommand and name that it has says where. */
export function compileCommand(pattern: Command): CompiledCommand {
  const { name, subcommand, unless, instead } = pattern;
  const names = name === undefined ? null : lower(name);
  const isName = names?.some(each => each.includes('*')) ? compileWords(names) : null;
  const parts = compileParts(pattern);
  const isExcepted = unless && compileException(unless, pattern, subcommand === undefined ? 0 : countWords(subcommand));
  return {
    names: isName ? null : names,
    text: commandText(pattern),
    instead: instead ?? null,
    find: named => {
      if ((isName && !isName(named.name)) || isExcepted?.(named)) return [];
      const found = parts.map(part => part(named.command));
      return found.every(tokens => tokens.length > 0) ? (found[0] ?? nameToken(named.command)) : [];
    },
  };
}

/** In the order in which they say where. A pattern with nothing but a name has none. */
function compileParts(pattern: Command): Part[] {
  const { subcommand, script, flags, arguments: words, assignment, onFailure } = pattern;
  const parts: Part[] = [];
  if (flags !== undefined) {
    const find = compileFlags(flags, pattern);
    parts.push(command => find(command).map(({ word, value }) => tokenOf([word], value)));
  }
  if (words !== undefined) {
    const isWord = compileWords(words);
    parts.push(command => command.positionals.filter(({ value }) => isWord(value)).map(word => tokenOf([word])));
  }
  if (assignment !== undefined) parts.push(compileAssignment(assignment, pattern));
  if (onFailure !== undefined) {
    const fits = compileFailure(onFailure);
    parts.push(({ onFailure: failure }) => (failure && fits(failure) ? [{ text: failure.text, span: failure.span, value: null }] : []));
  }
  if (script !== undefined) {
    const isScript = compileWords(script);
    parts.push(command => (command.script && isScript(command.script.value) ? [tokenOf([command.script])] : []));
  }
  if (subcommand !== undefined) {
    const find = compileSubcommand(subcommand);
    parts.push(({ positionals }) => {
      const found = find(positionals);
      return found ? [tokenOf(found)] : [];
    });
  }
  return parts;
}

function compileAssignment(names: string | readonly string[], { values, unless }: Command): Part {
  const isName = compileWords(names);
  const isValue = values ? compileWords(values) : () => true;
  const isExcepted = unless?.values ? compileWords(unless.values) : () => false;
  return ({ assignments }) =>
    assignments.flatMap(word => {
      const value = word.value.slice(word.value.indexOf('=') + 1);
      return isName(word.name) && isValue(value) && !isExcepted(value) ? [tokenOf([word], { ...word, value })] : [];
    });
}

function nameToken({ words }: CommandWords): readonly Token[] {
  return words[0] ? [tokenOf([words[0]])] : [];
}

/** Several words are one token: `insta accept`. */
function tokenOf(words: readonly CommandWord[], value: CommandWord | null = null): Token {
  const [first, last] = [words[0]?.span ?? [0, 0], words.at(-1)?.span ?? [0, 0]];
  return { text: words.map(word => word.value).join(' '), span: [first[0], last[1]], value };
}
