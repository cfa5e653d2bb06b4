import type { CommandWord, CommandWords } from '../../facts/command-words.ts';
import type { Command } from '../../generated/list-file.ts';
import { compileWords, type WordTest } from './compile-words.ts';

/** An option of a command, and the word behind it, which may be its value. */
interface Option {
  readonly word: CommandWord;
  readonly next: CommandWord | null;
}

/** A flag that was found: its word, and what `=` or the next word gives it. */
export interface FoundFlag {
  readonly word: CommandWord;
  readonly value: CommandWord | null;
}

/** Finds the flags meant among a command's options. */
export type FindFlags = (command: CommandWords) => readonly FoundFlag[];

/** How flags are looked for, beside the flags themselves. */
export type FlagOptions = Pick<Command, 'flagsIn' | 'clusters'>;

/** What `--fix=…` says to switch it off. */
const off: ReadonlySet<string> = new Set(['false', 'no', 'off', '0']);

/** Compiles the flags of a pattern: whole words, by docs/commands.md. */
export function compileFlags(flags: readonly string[], { flagsIn, clusters }: FlagOptions): FindFlags {
  const tests = flags.map(flag => compileFlag(flag, clusters));
  return command =>
    optionsIn(command, flagsIn)
      .filter(option => tests.some(test => test(option)))
      .map(({ word, next }) => ({ word, value: findValue(word, next) }));
}

/** The options where the pattern looks for its flags. One pass over the words. */
function optionsIn({ words, options, passed, script }: CommandWords, flagsIn: Command['flagsIn']): readonly Option[] {
  const own = flagsIn === 'passed' ? [] : pairWithNext(words, new Set(options));
  const isPassed = flagsIn === undefined ? script !== null : flagsIn !== 'own';
  return isPassed ? [...own, ...pairWithNext(passed, new Set(passed.filter(word => isOption(word.value))))] : own;
}

function pairWithNext(words: readonly CommandWord[], wanted: ReadonlySet<CommandWord>): readonly Option[] {
  return words.flatMap((word, index) => (wanted.has(word) ? [{ word, next: words[index + 1] ?? null }] : []));
}

function isOption(value: string): boolean {
  return /^[-+]./.test(value);
}

type FlagTest = (option: Option) => boolean;

function compileFlag(flag: string, clusters: Command['clusters']): FlagTest {
  const at = flag.indexOf('=');
  if (at > 0) return compileValued(flag.slice(0, at), compileWords(flag.slice(at + 1)));
  const isName = compileWords(flag);
  const isJoined = clusters !== undefined && /^[-+][^-+]$/.test(flag) ? compileCluster(flag, clusters) : null;
  return ({ word: { value } }) => {
    const end = value.indexOf('=');
    if (isName(end < 0 ? value : value.slice(0, end))) return end < 0 || !off.has(value.slice(end + 1).toLowerCase());
    return isJoined?.(value) ?? false;
  };
}

/** `--emit=files`, or `--emit files`. */
function compileValued(name: string, isValue: WordTest): FlagTest {
  return ({ word: { value }, next }) => {
    if (value.startsWith(`${name}=`)) return isValue(value.slice(name.length + 1));
    return value === name && next !== null && isValue(next.value);
  };
}

/** `-vk`, `-kexpr`, `+eu`: behind letters that may stand before it, and before anything. */
function compileCluster(flag: string, clusters: true | string): WordTest {
  const [sign = '', letter = ''] = flag;
  const isAllowed = (before: string): boolean => (clusters === true ? /[A-Za-z0-9]/.test(before) : clusters.includes(before));
  return value => {
    const at = value.startsWith(sign) && !value.startsWith('--') ? value.indexOf(letter, 1) : -1;
    return at > 0 && [...value.slice(1, at)].every(isAllowed);
  };
}

/** What `=` gives a flag, else the next word that is no option. */
function findValue(word: CommandWord, next: CommandWord | null): CommandWord | null {
  const at = word.value.indexOf('=');
  if (at > 0) return { ...word, value: word.value.slice(at + 1) };
  return next !== null && !isOption(next.value) ? next : null;
}
