import type { ListFile } from '../../generated/list-file.ts';
import { findCycle } from '../checks/find-cycle.ts';
import { findReference, type Known } from '../checks/known.ts';
import type { Report } from '../checks/mistake.ts';
import { joinCommands } from '../command-text.ts';

/** A list of a pack that is being loaded. */
export interface OpenList {
  readonly id: string;
  readonly pack: string;
  readonly file: ListFile;
  readonly report: Report;
}

/** Puts the items of all new lists, with what they extend before them, into `known.lists`, and patterns into `known.commandLists`. Lists that extend each other are reported and stay null. */
export function resolveLists(lists: readonly OpenList[], known: Known): void {
  const byId = new Map(lists.map(list => [list.id, list]));
  const extended = (list: OpenList): string[] => (list.file.extends ?? []).flatMap(id => findReference(known.lists, id, list.pack) ?? []);
  const cycle = findCycle(new Map(lists.map(list => [list.id, extended(list)])));
  if (cycle) reportCycle(byId.get(cycle[0] ?? ''), cycle, known);
  const open = cycle ? [] : [...lists];
  while (open.length > 0) {
    const list = open.at(-1) as OpenList;
    const waiting = extended(list).find(id => byId.has(id) && known.lists.get(id) === null);
    const next = waiting === undefined ? undefined : byId.get(waiting);
    if (next) open.push(next);
    else {
      open.pop();
      resolveList(list, extended(list), known);
    }
  }
}

function resolveList({ id, file }: OpenList, extended: readonly string[], known: Known): void {
  const { items = [], commands } = file;
  known.lists.set(id, [...new Set([...extended.flatMap(other => known.lists.get(other) ?? []), ...items])]);
  if (commands) known.commandLists.set(id, joinCommands([...extended.flatMap(other => known.commandLists.get(other) ?? []), ...commands]));
}

function reportCycle(list: OpenList | undefined, cycle: readonly string[], known: Known): void {
  const index = list?.file.extends?.findIndex(id => findReference(known.lists, id, list.pack) === cycle[1]) ?? 0;
  list?.report({ path: ['extends', index], message: `This list extends itself: ${cycle.join(' -> ')}.` });
}
