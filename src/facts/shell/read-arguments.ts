import type { CommandWord, CommandWords } from '../command-words.ts';
import { optionsOf, type ToolOptions } from './tool-options.ts';

/** The part of a command's words that its arguments make. */
export type ReadArguments = Pick<CommandWords, 'positionals' | 'options' | 'passed' | 'script'>;

/** So many words of a tool's own say what follows: `npm run test`. */
const decisive = 2;

/** Tells a command's arguments apart: what is an option, an option's value, a word of its own, and what is handed on. One pass. */
export function readArguments(name: string, args: readonly CommandWord[]): ReadArguments {
  const positionals: CommandWord[] = [];
  const options: CommandWord[] = [];
  let tool: ToolOptions = optionsOf(name, []);
  let script: CommandWord | null = null;
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] as CommandWord;
    const { value } = word;
    if (value === '--') return finish(tool, { positionals, options, script, rest: args.slice(index + 1) });
    if (isOption(value)) {
      options.push(word);
      if (tool.valued.has(value)) index += 1;
      continue;
    }
    positionals.push(word);
    if (positionals.length > decisive) continue;
    tool = optionsOf(name, positionals);
    if (tool.script !== null) script ??= word;
    if (tool.script === 'rest') return finish(tool, { positionals, options, script, rest: args.slice(index + 1) });
  }
  return finish(tool, { positionals, options, script, rest: [] });
}

interface Parts {
  readonly positionals: readonly CommandWord[];
  readonly options: readonly CommandWord[];
  readonly script: CommandWord | null;
  readonly rest: readonly CommandWord[];
}

/** A runner that hands on all that follows takes a `--` before it for itself. */
function finish(tool: ToolOptions, { positionals, options, script, rest }: Parts): ReadArguments {
  const passed = tool.script === 'rest' && rest[0]?.value === '--' ? rest.slice(1) : rest;
  return { positionals, options, passed, script };
}

/** `-u`, `--fix`, cargo's `+nightly`; not `-` (standard input) or `+` alone. */
function isOption(value: string): boolean {
  return /^[-+][^\s]/.test(value);
}
