import { findCommands } from './find-commands.ts';
import type { ShellCommand } from './shell-command.ts';
import { shellParser } from './shell-parser.ts';

/** The most UTF-16 units of shell code that are parsed at once. */
export const MAX_SHELL_LENGTH = 65_536;

/** Substitutions within substitutions are parsed once for each level around them. */
const deepest = 10;

/** The commands of a shell text, or null where it is too much or too deep to be read. Throws only where the parser is not loaded. */
export function readShell(text: string): readonly ShellCommand[] | null {
  if (text.length > MAX_SHELL_LENGTH || depthOf(text) > deepest) return null;
  const parser = shellParser();
  try {
    return findCommands(text, parser);
  } catch {
    // The parser is recursive: what nests deep enough (`coproc coproc …`) overflows its stack.
    return null;
  }
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
