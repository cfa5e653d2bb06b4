import { commandName } from './command-name.ts';
import { isToolName, ownCommandsOf } from './package-managers.ts';
import type { ShellWord } from './shell-command.ts';
import { valuedOptionsOf } from './tool-options.ts';
import { type WrapperSpec, wrapperTable } from './wrapper-table.ts';

/** The wrapper that a command begins with. */
export interface Wrapper extends WrapperSpec {
  /** How it is called in `wrappers`: `sudo`, `npm exec`. */
  readonly name: string;
  /** What stands behind its own words, its options first. */
  readonly rest: readonly ShellWord[];
}

/** Shells, which run the script after `-c`. */
export const shellNames: ReadonlySet<string> = new Set(['sh', 'bash', 'zsh', 'dash', 'ksh', 'mksh', 'ash', 'fish', 'rbash']);

/** GNU's tools where BSD's have the name: `gtimeout`. */
const gnuNames: ReadonlySet<string> = new Set(['gtimeout', 'gtime', 'gnice', 'genv', 'gxargs', 'gstdbuf', 'gnohup']);

/** Corepack's own commands; any other word is a package manager. */
const ownOfCorepack: ReadonlySet<string> = new Set(['enable', 'disable', 'install', 'pack', 'prepare', 'use', 'up', 'hydrate', 'cache']);

/** The wrapper that a command begins with, or null. */
export function wrapperOf(words: readonly ShellWord[]): Wrapper | null {
  const [first] = words;
  if (!first || first.dynamic) return null;
  const full = commandName(first.value);
  const name = gnuNames.has(full) ? full.slice(1) : full;
  return (
    readPython(name, words) ?? readNode(name, words) ?? readWorkspace(name, words) ?? readTable(name, words) ?? readRunner(name, words)
  );
}

function readTable(name: string, words: readonly ShellWord[]): Wrapper | null {
  const valued = valuedOptionsOf(name);
  const places = positionalsOf(words, valued);
  for (let count = Math.min(2, places.length); count >= 0; count -= 1) {
    const key = [name, ...places.slice(0, count).map(index => words[index]?.value ?? '')].join(' ');
    if (!Object.hasOwn(wrapperTable, key)) continue;
    if (count === 0 && onlyAsks(name, words[1]?.value ?? '')) return null;
    return { ...wrapperTable[key], name: key, rest: words.slice(count === 0 ? 1 : (places[count - 1] ?? 0) + 1) };
  }
  return null;
}

/** Where the first two words of a tool's own stand, its options passed over. */
function positionalsOf(words: readonly ShellWord[], valued: ReadonlySet<string>): number[] {
  const places: number[] = [];
  for (let index = 1; index < words.length && places.length < 2; index += 1) {
    const value = words[index]?.value ?? '';
    if (value === '--') break;
    if (!/^[-+]/.test(value)) places.push(index);
    else if (valued.has(value)) index += 1;
  }
  return places;
}

/** `python -m pytest`, `uv pip`: what they run is a tool of its own. */
function readPython(name: string, words: readonly ShellWord[]): Wrapper | null {
  if (name === 'uv' && words[1]?.value === 'pip') return { name: 'uv', rest: words.slice(1) };
  const isPython = /^(?:python|pypy)[\d.]{0,9}$|^py$/.test(name);
  return isPython
    ? { name: `${name} -m`, rest: words.slice(1), marks: ['-m'], only: 'options', valued: ['-W', '-X', '--check-hash-based-pycs'] }
    : null;
}

const toolPath = /(?:^|\/)node_modules\/(?:\.bin\/([\w.-]{1,80})|(?:[\w.@-]{1,80}\/){1,4}([\w.-]{1,80}?)(?:\.[cm]?js)?)$/;

/** `node node_modules/.bin/jest`: the tool. */
function readNode(name: string, words: readonly ShellWord[]): Wrapper | null {
  if (name !== 'node') return null;
  const at = words.findIndex((word, index) => index > 0 && !word.value.startsWith('-'));
  const word = words[at];
  const found = word && !word.dynamic ? toolPath.exec(word.value) : null;
  const tool = found?.[1] ?? found?.[2];
  return word && tool !== undefined ? { name, rest: [{ ...word, value: tool }, ...words.slice(at + 1)] } : null;
}

/** `yarn workspace x add y` is `yarn add y` elsewhere. */
function readWorkspace(name: string, words: readonly ShellWord[]): Wrapper | null {
  const [first, second] = words;
  if (name !== 'yarn' || !first || !second) return null;
  if (second.value === 'workspace' && words.length > 3) return { name: 'yarn workspace', rest: [first, ...words.slice(3)] };
  if (second.value !== 'workspaces' || words[2]?.value !== 'foreach') return null;
  const at = words.findIndex((word, index) => index > 2 && !word.value.startsWith('-'));
  return at < 0 ? null : { name: 'yarn workspaces foreach', rest: [first, ...words.slice(at)] };
}

/** `yarn jest -u`: package managers that run a script by its bare name run a tool as well, where no script has that name. */
function readRunner(name: string, words: readonly ShellWord[]): Wrapper | null {
  if (!ownCommandsOf(name)) return null;
  const [at] = positionalsOf(words, valuedOptionsOf(name));
  return at !== undefined && isToolName(words[at]?.value ?? '') ? { name, rest: words.slice(at) } : null;
}

/** `command -v npm` asks where npm is; it does not run it. */
function onlyAsks(name: string, argument: string): boolean {
  return (name === 'command' && /^-[vV]/.test(argument)) || (name === 'corepack' && ownOfCorepack.has(argument));
}
