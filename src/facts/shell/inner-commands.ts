import { commandName } from './command-name.ts';
import type { ShellWord } from './shell-command.ts';

/** What a command runs besides itself: words, or a script in one word. */
export interface InnerCommand {
  readonly wrapper: string;
  readonly words: readonly ShellWord[];
  readonly script: ShellWord | null;
}

/** The commands that others take as arguments: `find -exec`, `fd -x`, `git bisect run`, `git submodule foreach`, `git rebase -x`, `trap`, `alias`. */
export function innerCommands(words: readonly ShellWord[]): InnerCommand[] {
  const [first, ...rest] = words;
  if (!first || first.dynamic || rest.length === 0) return [];
  const name = commandName(first.value);
  if (name === 'find') return executed(name, rest, /^-(?:exec|execdir|ok|okdir)$/);
  if (name === 'fd' || name === 'fdfind') return executed(name, rest, /^(?:-[xX]|--exec|--exec-batch)$/);
  if (name === 'git') return executedByGit(rest);
  if (name === 'trap') return rest.length > 1 && rest[0] ? [inScript(name, rest[0])] : [];
  if (name === 'alias') return rest.flatMap(word => (word.value.includes('=') ? [inScript(name, valueAfterName(word))] : []));
  if (name === 'hyperfine') return rest.filter(word => /\s/.test(word.value)).map(word => inScript(name, word));
  return [];
}

function inScript(wrapper: string, script: ShellWord): InnerCommand {
  return { wrapper, words: [], script };
}

/** What `name=` gives. */
function valueAfterName(word: ShellWord): ShellWord {
  const at = word.value.indexOf('=') + 1;
  const mapped: ShellWord['mapped'] = () => {
    const { text, spanOf } = word.mapped();
    return { text: text.slice(at), spanOf: (start, end) => spanOf(start + at, end + at) };
  };
  return { ...word, value: word.value.slice(at), mapped };
}

/** From the option up to its end, or to the next one. One pass. */
function executed(wrapper: string, args: readonly ShellWord[], option: RegExp): InnerCommand[] {
  const found: InnerCommand[] = [];
  let words: ShellWord[] | null = null;
  const close = (): void => {
    if (words && words.length > 0) found.push({ wrapper, words, script: null });
  };
  for (const word of args) {
    const starts = option.test(word.value);
    if (starts || word.value === ';' || word.value === '+') {
      close();
      words = starts ? [] : null;
    } else words?.push(word);
  }
  close();
  return found;
}

function executedByGit(args: readonly ShellWord[]): InnerCommand[] {
  const at = args.findIndex(word => /^(?:bisect|submodule|rebase)$/.test(word.value));
  const [command, ...rest] = args.slice(Math.max(0, at));
  if (command?.value === 'rebase') {
    return rest.flatMap((word, index) => (/^(?:-x|--exec)$/.test(rest[index - 1]?.value ?? '') ? [inScript('git rebase', word)] : []));
  }
  const start = rest.findIndex(word => word.value === (command?.value === 'bisect' ? 'run' : 'foreach'));
  if (at < 0 || start < 0) return [];
  const words = rest.slice(start + 1).filter((word, index, all) => index > 0 || all.length === 1 || word.value !== '--recursive');
  const wrapper = `git ${command?.value ?? ''}`;
  const [only] = words;
  return only && words.length === 1 ? [inScript(wrapper, only)] : [{ wrapper, words, script: null }];
}
