import type { KindFile } from '../../generated/kind-file.ts';
import type { RuleFile } from '../../generated/rule-file.ts';
import { expandShape, knowList } from '../load/resolve-contents.ts';
import { checkSchema } from '../schema/check-schema.ts';
import { runSchemaJobs, type SchemaJob } from '../schema/schema-jobs.ts';
import { listWorlds, type World } from '../variants/list-worlds.ts';
import { placeMistake } from '../variants/place-mistake.ts';
import { varyKind } from '../variants/vary-kind.ts';
import { varyList } from '../variants/vary-list.ts';
import { checkRule } from './check-rule.ts';
import { checkVariedKind } from './check-variants.ts';
import type { Known } from './known.ts';
import type { Mistake } from './mistake.ts';
import { type OpenEntry, openEntry, sourcesOf } from './open-entry.ts';

/**
 * Checks rules and kinds once more for all other options of the packs that have variants, and adds to the open files what is wrong only then. Without
 * variants it does nothing.
 */
export async function checkWorlds(open: readonly OpenEntry[], known: Known): Promise<void> {
  const varied = [...known.variedKinds.values(), ...known.variedLists.values()];
  for (const pack of new Set(varied.map(entry => entry.pack))) {
    const affected = open.filter(({ entry }) => concerns(entry, pack));
    const whens = varied.filter(entry => entry.pack === pack).flatMap(entry => (entry.variants ?? []).map(({ when }) => when));
    const worlds = affected.length === 0 ? [] : listWorlds({ pack, declared: known.packs.get(pack) ?? {}, whens });
    for (const world of worlds) await checkWorld(affected, known, world);
  }
}

/** Whether a file may mean something else where the options of a pack differ: one of the pack's own, or one that names it. */
function concerns({ type, pack, loaded }: OpenEntry['entry'], varied: string): boolean {
  return (type === 'rule' || type === 'kind') && (pack === varied || loaded?.text.includes(`"${varied}/`) === true);
}

async function checkWorld(affected: readonly OpenEntry[], known: Known, world: World): Promise<void> {
  const there = knownIn(world, known);
  const jobs: SchemaJob[] = [];
  const opened = affected.map(item => ({ item, there: openEntry(item.entry, { known: there, sources: sourcesOf(there), jobs }) }));
  for (const { there: entry } of opened) await checkShape(entry, there, world);
  for (const { there: entry } of opened) checkEntry(entry, there, world);
  await runSchemaJobs(jobs);
  for (const { item, there: entry } of opened) addMistakes(item, entry.mistakes, world);
}

/** What is known where the options of a pack have these values. */
function knownIn({ pack, values }: World, known: Known): Known {
  const there = { ...known, kinds: new Map(known.kinds), lists: new Map(known.lists), commandLists: new Map(known.commandLists) };
  for (const list of known.variedLists.values()) if (list.pack === pack) knowList(varyList(list, values), there);
  for (const kind of known.variedKinds.values()) {
    if (kind.pack === pack) there.kinds.set(kind.id, expandShape(varyKind(kind, values).file, there));
  }
  return there;
}

/** A kind that its variants make no kind of is left out of all further checks. */
async function checkShape({ entry, context }: OpenEntry, known: Known, { values }: World): Promise<void> {
  const kind = known.variedKinds.get(entry.id);
  if (entry.type !== 'kind' || !kind) return;
  const mistakes = await checkSchema('kind', varyKind(kind, values).file);
  if (mistakes.length > 0) known.kinds.set(entry.id, null);
  for (const mistake of mistakes) context.report(placeMistake(mistake, entry.loaded?.value as KindFile, values));
}

function checkEntry({ entry, context }: OpenEntry, known: Known, { values }: World): void {
  const file = entry.loaded?.value;
  const varied = known.variedKinds.get(entry.id);
  const shape = varied ? varyKind(varied, values).file : (file as KindFile);
  if (entry.type === 'rule') checkRule(file as RuleFile, context);
  else if (known.kinds.get(entry.id)) checkVariedKind(file as KindFile, shape, { context, values });
}

/** What is wrong by default, or in a world before, is told already: of one place the first is told. */
function addMistakes({ mistakes }: OpenEntry, found: readonly Mistake[], { words }: World): void {
  const told = new Set(mistakes.map(placeOf));
  for (const mistake of found) {
    if (told.has(placeOf(mistake))) continue;
    const isOwn = mistake.path[0] === 'variants';
    mistakes.push(isOwn ? mistake : { ...mistake, message: `${mistake.message} That is so where the pack's ${words}.` });
  }
}

function placeOf({ path, on }: Mistake): string {
  return JSON.stringify([path, on]);
}
