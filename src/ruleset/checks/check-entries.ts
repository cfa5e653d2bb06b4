import { collections } from '../../generated/collections.ts';
import type { KindFile } from '../../generated/kind-file.ts';
import type { ListFile } from '../../generated/list-file.ts';
import type { RuleFile } from '../../generated/rule-file.ts';
import { needsPatternEngine } from '../../operators/patterns/compile-pattern.ts';
import { loadPatternEngine } from '../../operators/patterns/pattern-engine.ts';
import { collectPatterns } from '../collect-patterns.ts';
import type { PackEntry } from '../load/read-pack.ts';
import { resolveLists } from '../load/resolve-lists.ts';
import { resolveKindReferences } from '../load/resolve-references.ts';
import type { NameSources } from '../names/name-scope.ts';
import { runSchemaJobs, type SchemaJob } from '../schema/schema-jobs.ts';
import { checkKind } from './check-kind.ts';
import { checkList } from './check-list.ts';
import { checkRule } from './check-rule.ts';
import type { FileContext } from './file-context.ts';
import type { Known } from './known.ts';
import { locateMistakes } from './locate-mistakes.ts';
import type { JsonPath, Mistake } from './mistake.ts';

interface OpenEntry {
  readonly entry: PackEntry;
  readonly mistakes: Mistake[];
  readonly context: FileContext;
}

/** Checks what the schemas cannot see. Fills `known` with the content of the files that can be read, and adds the errors to the entries. */
export async function checkEntries(entries: readonly PackEntry[], known: Known): Promise<readonly PackEntry[]> {
  const readable = entries.filter(entry => entry.loaded !== null);
  if (readable.flatMap(entry => collectPatterns(entry.loaded?.value)).some(needsPatternEngine)) await loadPatternEngine();
  const jobs: SchemaJob[] = [];
  const sources = {
    collections: new Map(collections.map(collection => [collection.name, collection])),
    kinds: known.kinds,
    lists: known.lists,
  };
  const open = readable.map(entry => openEntry({ entry, known, sources, jobs }));
  resolveContents(open, known);
  for (const item of open) checkEntry(item);
  await runSchemaJobs(jobs);
  const errors = new Map(await Promise.all(open.map(async item => [item.entry, await locateEntry(item)] as const)));
  return entries.map(entry => ({ ...entry, errors: [...entry.errors, ...(errors.get(entry) ?? [])] }));
}

interface Opening {
  readonly entry: PackEntry;
  readonly known: Known;
  readonly sources: NameSources;
  readonly jobs: SchemaJob[];
}

function openEntry({ entry, known, sources, jobs }: Opening): OpenEntry {
  const mistakes: Mistake[] = [];
  const report = (mistake: Mistake): void => void mistakes.push(mistake);
  const compileSchema = (schema: object, path: JsonPath): void => void jobs.push({ schema, path, report });
  return { entry, mistakes, context: { id: entry.id, pack: entry.pack, known, sources, report, compileSchema } };
}

/** Lists first, then kinds, then rules: each refers to what stands before it. The schemas have been checked, so that the types hold. */
function resolveContents(open: readonly OpenEntry[], known: Known): void {
  const ofType = (type: PackEntry['type']): readonly OpenEntry[] => open.filter(item => item.entry.type === type);
  resolveLists(
    ofType('list').map(({ entry, context }) => ({
      id: entry.id,
      pack: entry.pack,
      file: entry.loaded?.value as ListFile,
      report: context.report,
    })),
    known,
  );
  for (const { entry } of ofType('kind')) known.kinds.set(entry.id, entry.loaded?.value as KindFile);
  for (const { entry } of ofType('kind')) resolveKindReferences(entry.loaded?.value as KindFile, known, entry.pack);
  for (const { entry } of ofType('rule')) known.rules.set(entry.id, entry.loaded?.value as RuleFile);
}

function checkEntry({ entry, context }: OpenEntry): void {
  const value = entry.loaded?.value;
  if (entry.type === 'rule') checkRule(value as RuleFile, context);
  if (entry.type === 'kind') checkKind(value as KindFile, context);
  if (entry.type === 'list') checkList(value as ListFile, context);
}

/** A rule is checked for each of its kinds: what is wrong for all of them is one mistake. */
async function locateEntry({ entry, mistakes }: OpenEntry): Promise<PackEntry['errors']> {
  const unique = new Map(mistakes.map(mistake => [JSON.stringify([mistake.path, mistake.on, mistake.within, mistake.message]), mistake]));
  return entry.loaded ? locateMistakes(entry.loaded, [...unique.values()]) : [];
}
