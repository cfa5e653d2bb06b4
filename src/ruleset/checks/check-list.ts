import type { ListFile } from '../../generated/list-file.ts';
import { findReference, type Known, referencesFrom } from './known.ts';
import type { Report } from './mistake.ts';

/** Reports entries that stand twice and lists to extend that do not exist. */
export function checkList(file: ListFile, context: { readonly pack: string; readonly known: Known; readonly report: Report }): void {
  const { pack, known, report } = context;
  reportDuplicates(file.items, index =>
    report({ path: ['items', index], message: `${JSON.stringify(file.items[index])} stands twice in this list.` }),
  );
  file.extends?.forEach((id, index) => {
    if (findReference(known.lists, id, pack)) return;
    report({
      path: ['extends', index],
      message: `There is no list "${id}".`,
      unknown: { name: id, known: referencesFrom(known.lists, pack) },
    });
  });
}

/** Calls back with the index of each entry that stood before. */
export function reportDuplicates(entries: readonly unknown[], reportIndex: (index: number) => void): void {
  const seen = new Set<unknown>();
  entries.forEach((entry, index) => {
    if (seen.has(entry)) reportIndex(index);
    seen.add(entry);
  });
}
