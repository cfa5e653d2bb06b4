import { commandName } from '../shell/command-name.ts';
import type { ShellCommand } from '../shell/shell-command.ts';

/** Two words or more, of which the first could be a command's name. */
export function isCommandLine(command: ShellCommand | undefined): boolean {
  const name = command?.words[0];
  if (!command || !name || command.words.length + command.wrappers.length < 2) return false;
  return name.dynamic || /^[^A-Z\s:,;<>=][^\s:,;<>=]*$/.test(commandName(name.value));
}
