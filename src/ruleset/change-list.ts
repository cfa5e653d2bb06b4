import type { Command } from '../generated/list-file.ts';
import { commandText, joinCommands } from './command-text.ts';
import type { List } from './ruleset.ts';

type Entry = string | number | Command;

/** What a config, or a variant, says of a list. Patterns are removed by their texts. */
export interface ListChange {
  readonly replace?: readonly Entry[];
  readonly add?: readonly Entry[];
  readonly remove?: readonly (string | number)[];
}

/** A list replaced, extended and shortened, in this order. Entries that the list cannot hold have been refused before, and are left out. */
export function changeList(list: List, { replace, add = [], remove = [] }: ListChange): List {
  const removed = new Set(remove);
  if (list.commands) {
    const patterns = joinCommands([...(replace?.filter(isCommand) ?? list.commands), ...add.filter(isCommand)]);
    return { ...list, commands: patterns.filter(pattern => !removed.has(commandText(pattern))) };
  }
  const items = new Set([...(replace?.filter(isItem) ?? list.items), ...add.filter(isItem)]);
  return { ...list, items: [...items].filter(item => !removed.has(item)) };
}

/** Whether an entry is one of a list of commands. */
export function isCommand(entry: Entry): entry is Command {
  return typeof entry === 'object';
}

function isItem(entry: Entry): entry is string | number {
  return typeof entry !== 'object';
}
