import { timeLength } from './entry-mark.ts';
import { isKnownCommand } from './known-tools.ts';

/** How the lines of a block of shell code begin. */
export interface Prompts {
  /** For each line the length of its prompt, blanks included; 0 where it has none. */
  readonly lengths: readonly number[];
  /** Whether only lines with a prompt are commands, and the rest is output. */
  readonly session: boolean;
}

/** `$ `, `user@host:~/x$ `, `(venv) $ `, `[user@host x]$ `, `bash-5.1$ `, `❯ `. All parts are bounded, so that this is linear. */
const dollar =
  /^[ \t]{0,80}(?:\([^()]{1,40}\)[ ]?)?(?:\[[^[\]]{1,80}\]|[\w.-]{1,40}@[\w.-]{1,40}[: ]?[^\s$#%]{0,100}[ ]?|(?:ba|z|k|da)?sh-[\d.]{1,8}|~[^\s$#%]{0,100}[ ]?|[\w.-]{1,40})?(?:[$%][ \t]|[❯λ›»][ \t]+)/;
/** A root prompt that names its host: `root@host:/# `. A bare `# ` is a comment wherever there is another prompt. */
const rootWithHost = /^[ \t]{0,80}(?:\[[^[\]]{1,80}\]|[\w.-]{1,40}@[\w.-]{1,40}[: ]?[^\s$#%]{0,100}|(?:ba|z|k|da)?sh-[\d.]{1,8})#[ \t]/;
const root = /^[ \t]{0,80}#[ \t]+(?=\S)/;
const angle = /^[ \t]{0,80}>[ \t]+(?=\S)/;
const windows = /^[ \t]{0,80}(?:PS )?[A-Z]:\\[^<>|"\n]{0,100}>[ \t]?/;

/**
 * Reads the prompts of a block. A block is a session if its first line that is neither blank nor a comment has a prompt; in a terminal's
 * language (`console`), if any has. In such a language `# ` and `> ` are prompts where there are no others.
 */
export function readPrompts(lines: readonly string[], terminal: boolean): Prompts {
  const lengths = lines.map(promptLength);
  if (lengths.some(length => length > 0)) {
    const first = lines.findIndex(line => line.trim() !== '' && !/^\s{0,80}#/.test(line));
    return { lengths, session: terminal || (lengths[first] ?? 0) > 0 };
  }
  const others = terminal ? (rootPrompts(lines) ?? onlyPrompt(lines, angle)) : allPrompted(lines);
  return others ?? { lengths, session: false };
}

/** A prompt may stand behind the time. */
function promptLength(line: string): number {
  const start = timeLength(line);
  const rest = line.slice(start);
  const found = dollar.exec(rest) ?? rootWithHost.exec(rest) ?? windows.exec(rest);
  return found ? start + found[0].length : 0;
}

/** The length of what continues a command in a session: `> `. */
export function continuationLength(line: string): number {
  return /^[ \t]{0,80}(?:quote|dquote|heredoc|pipe|for|while|if|cmdand|cmdor)?>[ \t]?/.exec(line)?.[0].length ?? 0;
}

/** `# ` is a root prompt where all that stands behind it are commands: else it is a comment. */
function rootPrompts(lines: readonly string[]): Prompts | null {
  const marked = lines.filter(line => root.test(line));
  return marked.every(line => isKnownCommand(line.replace(root, ''))) ? onlyPrompt(lines, root) : null;
}

function onlyPrompt(lines: readonly string[], prompt: RegExp): Prompts | null {
  const first = lines.find(line => line.trim() !== '') ?? '';
  if (!prompt.test(first)) return null;
  return { lengths: lines.map(line => prompt.exec(line)?.[0].length ?? 0), session: true };
}

/** Outside of a terminal's language `> x` writes a file, unless all lines begin so and have more than one word behind it. */
function allPrompted(lines: readonly string[]): Prompts | null {
  const isPrompted = lines.every(line => line.trim() === '' || /^[ \t]{0,80}>[ \t]+\S+[ \t]+\S/.test(line));
  return isPrompted ? onlyPrompt(lines, angle) : null;
}
