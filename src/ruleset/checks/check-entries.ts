import type { KindFile } from '../../generated/kind-file.ts';
import type { ListFile } from '../../generated/list-file.ts';
import type { PackFile } from '../../generated/pack-file.ts';
import type { PoliciesFile } from '../../generated/policies-file.ts';
import type { RuleFile } from '../../generated/rule-file.ts';
import { needsPatternEngine } from '../../operators/patterns/compile-pattern.ts';
import { loadPatternEngine } from '../../operators/patterns/pattern-engine.ts';
import { collectPatterns } from '../collect-patterns.ts';
import type { PackEntry } from '../load/read-pack.ts';
import { resolveContents } from '../load/resolve-contents.ts';
import { checkSchema } from '../schema/check-schema.ts';
import { runSchemaJobs, type SchemaJob } from '../schema/schema-jobs.ts';
import { fillOptions } from '../variants/option-values.ts';
import { placeMistake } from '../variants/place-mistake.ts';
import { checkExamples } from './check-examples.ts';
import { checkList } from './check-list.ts';
import { checkPack } from './check-pack-options.ts';
import { checkPolicies, checkPolicyIds } from './check-policies.ts';
import { checkRule } from './check-rule.ts';
import { checkListVariants, checkVariedKind, checkWhens } from './check-variants.ts';
import { checkWorlds } from './check-worlds.ts';
import type { Known } from './known.ts';
import { locateMistakes } from './locate-mistakes.ts';
import { keyOfMistake, type OpenEntry, openEntry, sourcesOf } from './open-entry.ts';

/** Checks what the schemas cannot see. Fills `known` with the content of the files that can be read, and adds the errors to the entries. */
export async function checkEntries(entries: readonly PackEntry[], known: Known): Promise<readonly PackEntry[]> {
  const readable = entries.filter(entry => entry.loaded !== null);
  if (readable.flatMap(entry => collectPatterns(entry.loaded?.value)).some(needsPatternEngine)) await loadPatternEngine();
  const jobs: SchemaJob[] = [];
  const open = readable.map(entry => openEntry(entry, { known, sources: sourcesOf(known), jobs }));
  resolveContents(open, known);
  for (const item of open) await checkShape(item);
  for (const item of open) checkEntry(item);
  await runSchemaJobs(jobs);
  await checkWorlds(open, known);
  const errors = new Map(await Promise.all(open.map(async item => [item.entry, await locateEntry(item)] as const)));
  return entries.map(entry => ({ ...entry, errors: [...entry.errors, ...(errors.get(entry) ?? [])] }));
}

/** What a kind is by default may be more than its file: variants may hold then, too. */
async function checkShape({ entry, context }: OpenEntry): Promise<void> {
  const { known, report } = context;
  const kind = known.variedKinds.get(entry.id);
  if (entry.type !== 'kind' || !kind?.base) return;
  const mistakes = await checkSchema('kind', kind.file);
  if (mistakes.length > 0) known.kinds.set(entry.id, null);
  for (const mistake of mistakes) report(placeMistake(mistake, entry.loaded?.value as KindFile, defaultsOf(context)));
}

function checkEntry({ entry, context }: OpenEntry): void {
  const value = entry.loaded?.value;
  if (entry.type === 'pack') checkPack(value as PackFile, context);
  if (entry.type === 'policies') checkPolicies(value as PoliciesFile, context);
  if (entry.type === 'rule' || entry.type === 'kind') checkPolicyIds(value, context);
  if (entry.type === 'rule') checkRule(value as RuleFile, context);
  if (entry.type === 'kind') checkWholeKind(value as KindFile, context);
  if (entry.type === 'list') {
    checkList(value as ListFile, context);
    checkWhens(value as ListFile, context);
    checkListVariants(entry.id, value as ListFile, context);
  }
}

function checkWholeKind(file: KindFile, context: OpenEntry['context']): void {
  checkWhens(file, context);
  const { known, id } = context;
  const shape = known.variedKinds.get(id)?.file ?? file;
  if (known.kinds.get(id)) checkVariedKind(file, shape, { context, values: defaultsOf(context) });
  if (file.examples) checkExamples({ ...context, meta: null }, file.examples);
}

function defaultsOf({ known, pack }: OpenEntry['context']): ReturnType<typeof fillOptions> {
  return fillOptions(known.packs.get(pack) ?? {}, {});
}

async function locateEntry({ entry, mistakes }: OpenEntry): Promise<PackEntry['errors']> {
  const unique = new Map(mistakes.map(mistake => [keyOfMistake(mistake), mistake]));
  return entry.loaded ? locateMistakes(entry.loaded, [...unique.values()]) : [];
}
