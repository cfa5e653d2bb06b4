import { commandName } from './command-name.ts';
import type { ShellCommand, ShellWord, SimpleCommand } from './shell-command.ts';
import { shellNames, type Wrapper, wrapperOf } from './wrappers.ts';

/** A command without its wrappers: itself, or a script that is still to be parsed. */
export interface Unwrapped {
  readonly commands: readonly ShellCommand[];
  readonly script: { readonly word: ShellWord; readonly wrappers: readonly string[] } | null;
}

/** Takes off `sudo`, `env`, `npx`, `bash -c` and the like; what stands behind them is the command. */
export function unwrapCommand(command: SimpleCommand): Unwrapped {
  let { words, assignments } = command;
  const wrappers: string[] = [];
  for (let wrapper = wrapperOf(words); wrapper; wrapper = wrapperOf(words)) {
    const inner = skipOptions(words.slice(wrapper.words), wrapper);
    if (inner.words.length === 0) break;
    wrappers.push(wrapper.name);
    words = nameWord(inner.words, wrapper, words);
    assignments = [...assignments, ...inner.assignments];
  }
  const plain: ShellCommand = {
    words,
    assignments,
    wrappers,
    pos: command.pos,
    end: command.end,
    undecidable: isUndecidable(words, command),
  };
  const script = readScript(words);
  if (script) return { commands: [], script: { word: script, wrappers: [...wrappers, commandName(words[0]?.value ?? '')] } };
  return { commands: [plain, ...executedByFind(plain)], script: null };
}

/** The command's words, its name as what it means: without a package's version, and where xargs puts it together, only a shell knows. */
function nameWord(inner: readonly ShellWord[], wrapper: Wrapper, outer: readonly ShellWord[]): readonly ShellWord[] {
  const [name, ...rest] = inner;
  if (!name) return inner;
  if (wrapper.versions) return [{ ...name, value: name.value.replace(/(.)@[^@/]*$/, '$1') }, ...rest];
  const isFilled = wrapper.name === 'xargs' && name.value.includes(placeholderOf(outer));
  return isFilled ? [{ ...name, dynamic: true }, ...rest] : inner;
}

/** What xargs replaces: `-I %`, `-I%`, or `{}`. */
function placeholderOf(words: readonly ShellWord[]): string {
  const at = words.findIndex(word => word.value.startsWith('-I'));
  if (at < 0) return '{}';
  return words[at]?.value.slice(2) || words[at + 1]?.value || '{}';
}

function skipOptions(words: readonly ShellWord[], wrapper: Wrapper): { words: readonly ShellWord[]; assignments: readonly string[] } {
  const assignments: string[] = [];
  let index = 0;
  let positionals = wrapper.positionals ?? 0;
  for (; index < words.length; index += 1) {
    const value = words[index]?.value ?? '';
    if (value === '--') return { words: words.slice(index + 1), assignments };
    if (value.startsWith('-')) index += wrapper.valued?.includes(value) ? 1 : 0;
    else if (wrapper.assigns && /^[A-Za-z_]\w*=/.test(value)) assignments.push(value);
    else if (positionals > 0) positionals -= 1;
    else break;
  }
  return { words: words.slice(index), assignments };
}

/** The script of `bash -c "…"` or `eval "…"`, where it is fixed. */
function readScript(words: readonly ShellWord[]): ShellWord | null {
  const name = commandName(words[0]?.value ?? '');
  const at = name === 'eval' ? (words.length === 2 ? 1 : -1) : shellNames.has(name) ? scriptIndex(words) : -1;
  const word = words[at];
  return word && !word.dynamic ? word : null;
}

/** The word after the first option with a `c` in it: -c, -lc, -ec. */
function scriptIndex(words: readonly ShellWord[]): number {
  for (let index = 1; index < words.length; index += 1) {
    const value = words[index]?.value ?? '';
    if (/^-[a-z]{0,8}c[a-z]{0,8}$/.test(value)) return index + 1;
    if (!/^[-+]/.test(value)) return -1;
  }
  return -1;
}

/** Whether nobody but a shell can say what runs: the name is an expansion, or a shell runs what it reads or what an expansion says. */
function isUndecidable(words: readonly ShellWord[], { piped }: SimpleCommand): boolean {
  const [first, ...rest] = words;
  if (!first || first.dynamic) return true;
  const name = commandName(first.value);
  if (name === 'eval') return true;
  if (!shellNames.has(name)) return false;
  const script = words[scriptIndex(words)];
  if (script) return script.dynamic;
  return piped && rest.every(word => /^[-+]/.test(word.value));
}

/** The commands that `find` runs: from -exec up to its end, or to the next one. One pass over the words. */
function executedByFind(command: ShellCommand): ShellCommand[] {
  if (commandName(command.words[0]?.value ?? '') !== 'find') return [];
  const found: ShellCommand[] = [];
  let words: ShellWord[] | null = null;
  const close = (): void => {
    const [first, last] = [words?.[0], words?.at(-1)];
    if (!words || !first || !last) return;
    found.push({ ...command, words, wrappers: [...command.wrappers, 'find'], pos: first.pos, end: last.end, undecidable: first.dynamic });
  };
  for (const word of command.words) {
    const starts = /^-(?:exec|execdir|ok|okdir)$/.test(word.value);
    if (starts || word.value === ';' || word.value === '+') {
      close();
      words = starts ? [] : null;
    } else words?.push(word);
  }
  close();
  return found;
}
