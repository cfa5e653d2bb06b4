import type { ConfigFile } from '../../generated/config-file.ts';
import { changeList } from '../change-list.ts';
import type { Ruleset } from '../ruleset.ts';

/** A ruleset with its lists replaced, extended and shortened, in this order, by each config in turn. */
export function replaceLists(ruleset: Ruleset, changes: readonly NonNullable<ConfigFile['lists']>[]): Ruleset {
  if (changes.every(change => Object.keys(change).length === 0)) return ruleset;
  const lists = { ...ruleset.lists };
  for (const [id, change] of changes.flatMap(lists => Object.entries(lists))) {
    const list = lists[id];
    if (!list) continue;
    lists[id] = changeList(list, change);
  }
  return { ...ruleset, lists };
}
