import type { KindFile } from '../../generated/kind-file.ts';
import type { ListFile } from '../../generated/list-file.ts';
import type { PackFile } from '../../generated/pack-file.ts';
import type { RuleFile } from '../../generated/rule-file.ts';
import { resolveKinds } from '../checks/check-rule.ts';
import { type AnyExamples, expandExamples } from '../checks/expand-examples.ts';
import type { Known } from '../checks/known.ts';
import type { Kind, List, Pack, Rule, Ruleset } from '../ruleset.ts';
import type { PackEntry } from './read-pack.ts';

interface BuildInput {
  /** Entries without mistakes. */
  readonly entries: readonly PackEntry[];
  readonly packs: readonly { readonly name: string }[];
  readonly known: Known;
  readonly base: Ruleset;
}

/** The ruleset of a base and of checked entries, with the examples taken out. */
export function buildRuleset({ entries, packs, known, base }: BuildInput): {
  ruleset: Ruleset;
  examples: Readonly<Record<string, AnyExamples>>;
} {
  const ofType = <T>(type: PackEntry['type']): readonly (PackEntry & { readonly value: T })[] =>
    entries.filter(entry => entry.type === type).map(entry => ({ ...entry, value: entry.loaded?.value as T }));
  const rules = ofType<RuleFile>('rule');
  const kinds = ofType<KindFile>('kind');
  const manifests = new Map(ofType<PackFile>('pack').map(entry => [entry.id, entry.value]));
  const ruleset: Ruleset = {
    packs: merge(
      base.packs,
      packs.map(({ name }) => [name, createPack(name, manifests.get(name))]),
    ),
    rules: merge(
      base.rules,
      rules.map(entry => [entry.id, createRule(entry, known)]),
    ),
    kinds: merge(
      base.kinds,
      kinds.map(entry => [entry.id, createKind(entry, known)]),
    ),
    lists: merge(
      base.lists,
      ofType<ListFile>('list').map(entry => [entry.id, createList(entry, known)]),
    ),
  };
  const examples = [...rules, ...kinds].flatMap(entry =>
    entry.value.examples ? [[entry.id, expandExamples(entry.value.examples)] as const] : [],
  );
  return { ruleset, examples: Object.fromEntries(examples) };
}

function merge<T>(base: Readonly<Record<string, T>>, entries: readonly (readonly [id: string, value: T])[]): Record<string, T> {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...base, ...Object.fromEntries(sorted) };
}

function createPack(name: string, file: PackFile = { version: '0.0.0', docs: { description: name } }): Pack {
  return { name, file: withoutSchema(file) };
}

function createRule({ id, pack, value }: PackEntry & { readonly value: RuleFile }, known: Known): Rule {
  const { examples: _, ...file } = value;
  return { id, pack, kinds: resolveKinds(value.kinds, { known, pack }), file: withoutSchema(file) };
}

function createKind({ id, pack, value }: PackEntry & { readonly value: KindFile }, known: Known): Kind {
  const varied = known.variedKinds.get(id);
  if (varied) return { ...varied, file: withoutSchema(varied.file), ...(varied.base && { base: withoutSchema(varied.base) }) };
  const { examples: _, ...file } = value;
  return { id, pack, file: withoutSchema(file) };
}

function createList({ id, pack, value }: PackEntry & { readonly value: ListFile }, known: Known): List {
  const commands = known.commandLists.get(id);
  const list = { id, pack, items: known.lists.get(id) ?? value.items ?? [], ...(commands && { commands }), file: { docs: value.docs } };
  return known.variedLists.get(id) ?? list;
}

/** `$schema` is for editors. */
function withoutSchema<T extends { readonly $schema?: string }>({ $schema: _, ...file }: T): Omit<T, '$schema'> {
  return file;
}
