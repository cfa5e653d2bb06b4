import { commandName } from './command-name.ts';
import { innerCommands } from './inner-commands.ts';
import { joinWords, type MappedText, sliceText } from './mapped-text.ts';
import type { ShellAssignment, ShellCommand, ShellWord, SimpleCommand } from './shell-command.ts';
import { shellNames, type Wrapper, wrapperOf } from './wrappers.ts';

/** A script that a command runs, to be parsed; positions of its map count in the shell text. */
export interface ScriptWord {
  readonly mapped: MappedText;
  readonly wrappers: readonly string[];
  readonly command: SimpleCommand;
}

/** A command without its wrappers: what it runs itself, and the scripts that it was given. */
export interface Unwrapped {
  readonly commands: readonly ShellCommand[];
  readonly scripts: readonly ScriptWord[];
}

/** So many wrappers of one command are taken off: each costs a pass over the words. */
const mostWrappers = 16;

/** Takes off `sudo`, `env`, `npx`, `bash -c` and the like; what stands behind them is the command. */
export function unwrapCommand(command: SimpleCommand, outer: readonly string[] = []): Unwrapped {
  let { words, assignments } = command;
  const wrappers: string[] = [...outer];
  for (let wrapper = wrapperOf(words); wrapper && wrappers.length < mostWrappers; wrapper = wrapperOf(words)) {
    const inner = readWrapped(wrapper);
    if (inner.scripts.length > 0) {
      const around = { ...command, assignments: [...assignments, ...inner.assignments] };
      return { commands: [], scripts: inner.scripts.map(mapped => ({ mapped, wrappers: [...wrappers, wrapper.name], command: around })) };
    }
    if (inner.words.length === 0) break;
    wrappers.push(inner.name);
    words = nameWord(inner.words, wrapper, words);
    assignments = [...assignments, ...inner.assignments];
  }
  const plain: ShellCommand = { ...command, words, assignments, wrappers, undecidable: isUndecidable(words, command) };
  const script = readScript(words, command.input);
  if (script)
    return { commands: [], scripts: [{ mapped: script, wrappers: [...wrappers, commandName(words[0]?.value ?? '')], command: plain }] };
  return addInner(plain);
}

/** What a command runs besides itself: `find -exec`, `git bisect run`, `trap`. */
function addInner(plain: ShellCommand): Unwrapped {
  const commands: ShellCommand[] = [plain];
  const scripts: ScriptWord[] = [];
  for (const { words, script, wrapper } of plain.wrappers.length < mostWrappers ? innerCommands(plain.words) : []) {
    const wrappers = [...plain.wrappers, wrapper];
    if (script) scripts.push({ mapped: script.mapped(), wrappers, command: plain });
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) continue;
    const inner = unwrapCommand({ ...plain, words, piped: false, pos: first.pos, end: last.end }, wrappers);
    commands.push(...inner.commands);
    scripts.push(...inner.scripts);
  }
  return { commands, scripts };
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

interface Wrapped {
  /** What the wrapper is called with what it was told: `python -m`. */
  readonly name: string;
  readonly words: readonly ShellWord[];
  readonly assignments: readonly ShellAssignment[];
  readonly scripts: readonly MappedText[];
}

/** What stands behind a wrapper's options. */
function readWrapped(wrapper: Wrapper): Wrapped {
  const { rest, scripts = [], valued = [], marks = [], only } = wrapper;
  const assignments: ShellAssignment[] = [];
  const wrapped = (words: readonly ShellWord[], found: readonly MappedText[] = []): Wrapped => ({
    ...{ name: wrapper.name, words, assignments, scripts: found },
  });
  let positionals = wrapper.positionals ?? 0;
  for (let index = 0; index < rest.length; index += 1) {
    const word = rest[index] as ShellWord;
    const { value } = word;
    const script = scriptAt(rest, index, scripts);
    if (script) return wrapped([], [script]);
    if (marks.includes(value)) return readQuoted(wrapper, wrapped(rest.slice(index + 1)));
    if (value === '--') return endOptions(wrapper, wrapped(rest.slice(index + 1 + positionals)));
    if (value.startsWith('-')) index += valued.includes(value) ? 1 : 0;
    else if (wrapper.assigns && /^[A-Za-z_]\w*=/.test(value)) assignments.push({ ...word, name: value.slice(0, value.indexOf('=')) });
    else if (positionals > 0) positionals -= 1;
    else if (only === 'anywhere') continue;
    else return endOptions(wrapper, wrapped(rest.slice(index)));
  }
  return wrapped([]);
}

function endOptions(wrapper: Wrapper, wrapped: Wrapped): Wrapped {
  return wrapper.only ? { ...wrapped, words: [] } : readQuoted(wrapper, wrapped);
}

function readQuoted({ quoted }: Wrapper, wrapped: Wrapped): Wrapped {
  const { words } = wrapped;
  const isQuoted = quoted === 'all' || (quoted === 'one' && words.length === 1);
  return isQuoted ? { ...wrapped, words: [], scripts: words.map(word => withoutCall(word.mapped())) } : wrapped;
}

/** PowerShell's `& { … }` calls what follows; no other shell's script begins so. */
function withoutCall(script: MappedText): MappedText {
  const call = /^\s{0,9}&\s{1,9}(\{?)/.exec(script.text);
  if (!call) return script;
  const rest = sliceText(script, call[0].length);
  return call[1] ? { ...rest, text: rest.text.replace(/\}\s{0,9}$/, end => ' '.repeat(end.length)) } : rest;
}

/** The script that an option is given: as the next word, or after `=`. */
function scriptAt(words: readonly ShellWord[], index: number, options: readonly string[]): MappedText | null {
  const [word, next] = [words[index], words[index + 1]];
  if (!word || options.length === 0) return null;
  if (options.includes(word.value)) return next ? next.mapped() : null;
  // GNU's env takes it attached: -S"npm ci".
  if (options.includes('-S') && word.value.startsWith('-S')) return sliceText(word.mapped(), 2);
  const at = word.value.startsWith('--') ? word.value.indexOf('=') : -1;
  return at > 0 && options.includes(word.value.slice(0, at)) ? sliceText(word.mapped(), at + 1) : null;
}

/** The script of `bash -c "…"` or `eval "…"`, or what a shell without one reads. */
function readScript(words: readonly ShellWord[], input: SimpleCommand['input']): MappedText | null {
  const name = commandName(words[0]?.value ?? '');
  if (words[0]?.dynamic) return null;
  if (name === 'eval') return words.length > 1 ? joinWords(words.slice(1)) : null;
  if (!shellNames.has(name)) return null;
  const given = words[scriptIndex(words)]?.mapped();
  const hasFile = words.some((word, index) => index > 0 && !/^[-+]/.test(word.value));
  return given ?? (input && !hasFile ? input() : null);
}

/** The word after the first option with a `c` in it: -c, -lc, -ec. */
function scriptIndex(words: readonly ShellWord[]): number {
  for (let index = 1; index < words.length; index += 1) {
    const value = words[index]?.value ?? '';
    if (/^-[a-z]{0,8}c[a-z]{0,8}$/.test(value)) return index + 1;
    if (/^[-+]o$/.test(value)) index += 1;
    else if (!/^[-+]/.test(value)) return -1;
  }
  return -1;
}

/** Whether nobody but a shell can say what runs: the name is an expansion, or a shell runs what it reads, or what another command writes. */
function isUndecidable(words: readonly ShellWord[], { piped }: SimpleCommand): boolean {
  const [first, ...rest] = words;
  if (!first) return false;
  if (first.dynamic) return true;
  const name = commandName(first.value);
  const isShell = shellNames.has(name);
  if (!isShell && name !== 'source' && name !== '.') return false;
  const file = rest.find(word => !/^[-+]/.test(word.value));
  if (file) return /^[<$][({]|^`/.test(file.value);
  return isShell && piped && scriptIndex(words) < 0;
}
