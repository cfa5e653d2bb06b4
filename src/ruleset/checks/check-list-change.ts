import { isCommand, type ListChange } from '../change-list.ts';
import { commandText } from '../command-text.ts';
import type { List } from '../ruleset.ts';
import { checkCommands } from './check-commands.ts';
import type { JsonPath, Report } from './mistake.ts';

/** Reports entries that the list cannot hold, patterns with mistakes, and what is to be removed but is not there. */
export function checkListChange(
  list: Pick<List, 'id' | 'items' | 'commands'>,
  change: ListChange,
  at: { readonly path: JsonPath; readonly report: Report },
): void {
  const { path, report } = at;
  for (const key of ['replace', 'add'] as const) {
    const entries = change[key] ?? [];
    for (const [index, entry] of entries.entries()) {
      if (isCommand(entry) === (list.commands !== undefined)) continue;
      const expected = list.commands
        ? 'commands: expected a pattern, as {"name": "eslint", "flags": ["--fix"]}'
        : 'items: expected a text or a number';
      report({
        path: [...path, key, index],
        ...(isCommand(entry) && { on: 'start' as const }),
        message: `"${list.id}" is a list of ${expected}.`,
      });
    }
    if (list.commands && entries.every(isCommand)) checkCommands(entries, [...path, key], report);
  }
  const present = list.commands ? (change.replace ?? list.commands).filter(isCommand).map(commandText) : (change.replace ?? list.items);
  change.remove?.forEach((item, index) => {
    if (present.some(entry => entry === item)) return;
    const known = present.map(String);
    report({
      path: [...path, 'remove', index],
      message: `${JSON.stringify(item)} is not in the list.`,
      unknown: { name: String(item), known },
    });
  });
}
