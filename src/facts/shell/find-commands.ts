import type { Command, SyntaxNode, Word } from 'unbash';
import type { ShellCommand, ShellWord, SimpleCommand } from './shell-command.ts';
import type { ShellParser } from './shell-parser.ts';
import { unwrapCommand } from './unwrap-command.ts';

/** How deep `bash -c "bash -c …"` is followed. */
const deepest = 6;

/** All commands of a shell text: those of pipelines, lists, subshells, substitutions and functions each by itself, in order. Throws where the parser does. */
export function findCommands(text: string, parser: ShellParser, depth = 0): ShellCommand[] {
  const found: ShellCommand[] = [];
  for (const command of findSimpleCommands(text, parser)) {
    const { commands, script } = unwrapCommand(command);
    found.push(...commands);
    if (script && depth < deepest) found.push(...findScriptCommands({ ...script, text, outer: command, parser, depth }));
    else if (script) found.push({ ...command, wrappers: script.wrappers, undecidable: true });
  }
  return found;
}

interface Script {
  readonly word: ShellWord;
  readonly wrappers: readonly string[];
  readonly text: string;
  readonly outer: SimpleCommand;
  readonly parser: ShellParser;
  readonly depth: number;
}

/** The commands of a script given as a word: at their own place where the word is only quoted, else at the place of the whole command. */
function findScriptCommands({ word, wrappers, text, outer, parser, depth }: Script): ShellCommand[] {
  const inside = text.slice(word.pos + 1, word.end - 1) === word.value;
  return findCommands(word.value, parser, depth + 1).map(command => ({
    ...command,
    wrappers: [...wrappers, ...command.wrappers],
    pos: inside ? word.pos + 1 + command.pos : outer.pos,
    end: inside ? word.pos + 1 + command.end : outer.end,
  }));
}

interface Visit {
  readonly node: SyntaxNode;
  readonly piped: boolean;
  /** Where positions of the node count in a text of its own: the stretch that stands for all of it. */
  readonly frame: { readonly pos: number; readonly end: number } | null;
}

function findSimpleCommands(text: string, { forEachChild, parse }: ShellParser): SimpleCommand[] {
  const found: SimpleCommand[] = [];
  const stack: Visit[] = [{ node: parse(text), piped: false, frame: null }];
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    const { node, frame } = visit;
    if (node.type === 'Command' && node.name) found.push(readCommand(node, visit));
    const pipeline = node.type === 'Pipeline' ? node.commands : null;
    const children: Visit[] = [];
    forEachChild(node, child => {
      const own = child.type === 'Script' && child.source !== undefined ? { pos: node.pos, end: node.end } : null;
      children.push({ node: child, piped: pipeline !== null && child !== pipeline[0], frame: frame ?? own });
    });
    stack.push(...children.reverse());
  }
  return found;
}

function readCommand(command: Command, { piped, frame }: Visit): SimpleCommand {
  const words: ShellWord[] = command.name ? readWord(command.name) : [];
  const assignments: string[] = [];
  for (const part of command.prefix) if (part.type === 'Assignment') assignments.push(part.text);
  for (const part of command.suffix) {
    if (part.type === 'Word') words.push(...readWord(part));
    else if (part.type === 'Assignment') words.push({ value: part.text, dynamic: false, pos: part.pos, end: part.end });
  }
  const { pos, end } = frame ?? command;
  const isFed = command.redirects.some(({ operator }) => operator.startsWith('<') && !operator.startsWith('<&'));
  return { words, assignments, piped: piped || isFed, pos, end };
}

/** A word, or the words that braces make of it: {npm,install,x}. */
function readWord(word: Word): ShellWord[] {
  const { pos, end } = word;
  if (word.parts?.length === 1 && word.parts[0]?.type === 'BraceExpansion' && /^\{[^{}$`"'\\]*,[^{}$`"'\\]*\}$/.test(word.text)) {
    return word.text
      .slice(1, -1)
      .split(',')
      .map(value => ({ value, dynamic: false, pos, end }));
  }
  return [{ value: word.value, dynamic: (word.parts ?? []).some(isDynamic), pos, end }];
}

const fixedParts: ReadonlySet<string> = new Set(['Literal', 'SingleQuoted', 'AnsiCQuoted']);

function isDynamic(part: { readonly type: string; readonly parts?: readonly { readonly type: string }[] | undefined }): boolean {
  if (part.type === 'DoubleQuoted' || part.type === 'LocaleString') return (part.parts ?? []).some(isDynamic);
  return !fixedParts.has(part.type);
}
