import { parse, type Statement } from 'unbash';
import { findSimpleCommands } from './find-commands.ts';
import { moveCommand } from './move-command.ts';
import { holdPlaceholders } from './placeholders.ts';
import type { ShellCommand } from './shell-command.ts';
import { type ScriptWord, unwrapCommand } from './unwrap-command.ts';

/** The most UTF-16 units of shell code that are parsed at once. */
export const MAX_SHELL_LENGTH = 65_536;

/** Substitutions within substitutions are parsed once for each level around them. */
const deepestSubstitution = 10;

/** How deep `bash -c "bash -c …"` is followed. */
const deepestScript = 6;

/** One statement of a shell text at its top: a command, a list or pipeline of commands, a loop. */
export interface ShellStatement {
  readonly pos: number;
  readonly end: number;
  readonly commands: readonly ShellCommand[];
}

/** What a shell text holds. */
export interface ReadShell {
  readonly statements: readonly ShellStatement[];
  /** Whether it is no shell code as it stands, so that part of it may not have been read. */
  readonly broken: boolean;
}

/** The statements of a shell text, or null where it is too much or too deep to be read. */
export function readShell(source: string): ReadShell | null {
  if (source.length > MAX_SHELL_LENGTH || depthOf(source) > deepestSubstitution) return null;
  const text = holdPlaceholders(source);
  try {
    const { commands, errors } = parse(text);
    const statements = groupMasked(commands, text);
    return { statements: statements.map(group => readStatement(text, group)), broken: errors !== undefined && errors.length > 0 };
  } catch {
    // The parser is recursive: what nests deep enough (`coproc coproc …`) overflows its stack.
    return null;
  }
}

/** Statements of one line stand together: what ends the line decides how all of it ends. */
function groupMasked(statements: readonly Statement[], text: string): Statement[][] {
  const groups: Statement[][] = [];
  let end = 0;
  for (const statement of statements) {
    const group = groups.at(-1);
    if (group && !text.slice(end, statement.pos).includes('\n')) group.push(statement);
    else groups.push([statement]);
    end = statement.end;
  }
  return groups;
}

function readStatement(text: string, group: readonly Statement[]): ShellStatement {
  const commands = readCommands({ text, group, depth: 0 });
  return { pos: group[0]?.pos ?? 0, end: group.at(-1)?.end ?? 0, commands: withoutDoubles(commands) };
}

interface Reading {
  readonly text: string;
  readonly group: readonly Statement[];
  readonly depth: number;
}

function readCommands({ text, group, depth }: Reading): ShellCommand[] {
  const found: ShellCommand[] = [];
  for (const simple of findSimpleCommands(text, group)) {
    if (simple.words.length === 0 && simple.assignments.length === 0 && simple.outputs.length === 0) continue;
    const { commands, scripts } = unwrapCommand(simple);
    found.push(...commands);
    for (const script of scripts) found.push(...readScriptWord(script, depth));
  }
  return found;
}

/** The commands of a script given as a word, at their own places. */
function readScriptWord({ mapped, wrappers, command }: ScriptWord, depth: number): ShellCommand[] {
  const { text } = mapped;
  const given = { ...command, wrappers, undecidable: true };
  if (depth >= deepestScript) return [given];
  const { commands: group } = parse(text);
  const found = readCommands({ text, group, depth: depth + 1 });
  return found.map(inner => {
    const moved = moveCommand(inner, mapped);
    return {
      ...moved,
      wrappers: [...wrappers, ...moved.wrappers].slice(0, 32),
      assignments: [...command.assignments, ...moved.assignments],
      outputs: [...command.outputs, ...moved.outputs],
      onFailure: moved.onFailure ?? command.onFailure,
    };
  });
}

/** A substitution within the script of `bash -c` is found in the word and in the script. */
function withoutDoubles(commands: readonly ShellCommand[]): readonly ShellCommand[] {
  const known = new Set<string>();
  return commands.filter(({ words, pos, end }) => {
    const key = `${pos} ${end} ${words[0]?.value ?? ''}`;
    return !known.has(key) && known.add(key);
  });
}

/** How deep parentheses of substitutions nest, at most: quotes are not looked at. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (const [mark] of text.matchAll(/[$<>]\(|\)/g)) {
    depth = mark === ')' ? Math.max(0, depth - 1) : depth + 1;
    most = Math.max(most, depth);
  }
  return most;
}
