import type { ListFile } from '../../generated/list-file.ts';
import { checkCommands } from './check-commands.ts';
import { findReference, type Known, referencesFrom } from './known.ts';
import type { JsonPath, Report } from './mistake.ts';

interface ListContext {
  readonly pack: string;
  readonly known: Known;
  readonly report: Report;
}

/** Reports entries that stand twice, patterns that say nothing or too much, and lists to extend that do not exist or hold something else. */
export function checkList(file: ListFile, context: ListContext): void {
  const { report } = context;
  const { items, commands } = file;
  if (items && commands)
    report({ path: ['commands'], on: 'key', message: '"commands" cannot stand beside "items": a list holds one or the other.' });
  if (!items && !commands)
    report({ path: [], on: 'start', message: 'This list holds nothing: give it "items", or "commands" for matching.' });
  reportDuplicates(items ?? [], index =>
    report({ path: ['items', index], message: `${JSON.stringify(items?.[index])} stands twice in this list.` }),
  );
  if (commands) checkCommands(commands, ['commands'], report);
  for (const [index, id] of (file.extends ?? []).entries()) checkExtended({ file, id, path: ['extends', index] }, context);
}

interface Extended {
  readonly file: ListFile;
  readonly id: string;
  readonly path: JsonPath;
}

function checkExtended({ file, id, path }: Extended, { pack, known, report }: ListContext): void {
  const full = findReference(known.lists, id, pack);
  if (full === null) {
    report({ path, message: `There is no list "${id}".`, unknown: { name: id, known: referencesFrom(known.lists, pack) } });
    return;
  }
  const [mine, its] = [file.commands !== undefined, known.commandLists.has(full)];
  if (mine === its || known.lists.get(full) === null || (file.items && file.commands)) return;
  report({ path, message: `"${id}" is a list of ${its ? 'commands' : 'items'}; this one holds ${mine ? 'commands' : 'items'}.` });
}

/** Calls back with the index of each entry that stood before. */
export function reportDuplicates(entries: readonly unknown[], reportIndex: (index: number) => void): void {
  const seen = new Set<unknown>();
  entries.forEach((entry, index) => {
    if (seen.has(entry)) reportIndex(index);
    seen.add(entry);
  });
}
