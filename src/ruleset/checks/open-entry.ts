import { collections } from '../../generated/collections.ts';
import type { PackEntry } from '../load/read-pack.ts';
import type { NameSources } from '../names/name-scope.ts';
import type { SchemaJob } from '../schema/schema-jobs.ts';
import type { FileContext } from './file-context.ts';
import type { Known } from './known.ts';
import type { JsonPath, Mistake } from './mistake.ts';

/** A file of a pack that fits its schema, and what is found wrong with it. */
export interface OpenEntry {
  readonly entry: PackEntry;
  readonly mistakes: Mistake[];
  readonly context: FileContext;
}

/** What files are checked with. */
export interface Surroundings {
  readonly known: Known;
  readonly sources: NameSources;
  readonly jobs: SchemaJob[];
}

/** Opens a file to be checked. */
export function openEntry(entry: PackEntry, { known, sources, jobs }: Surroundings): OpenEntry {
  const mistakes: Mistake[] = [];
  const report = (mistake: Mistake): void => void mistakes.push(mistake);
  const compileSchema = (schema: object, path: JsonPath): void => void jobs.push({ schema, path, report });
  return { entry, mistakes, context: { id: entry.id, pack: entry.pack, known, sources, report, compileSchema } };
}

/** Where the names in files come from. */
export function sourcesOf({ kinds, lists, commandLists, packs }: Known): NameSources {
  return {
    collections: new Map(collections.map(collection => [collection.name, collection])),
    kinds,
    lists: { has: id => lists.has(id), keys: () => lists.keys(), get: id => lists.get(id), holdsCommands: id => commandLists.has(id) },
    packs,
  };
}

/** A rule is checked for each of its kinds, and in each world: what is wrong in all of them is one mistake. */
export function keyOfMistake({ path, on, within, message }: Mistake): string {
  return JSON.stringify([path, on, within, message]);
}
