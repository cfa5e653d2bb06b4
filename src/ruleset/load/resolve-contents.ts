import type { KindFile } from '../../generated/kind-file.ts';
import type { ListFile } from '../../generated/list-file.ts';
import type { PackFile } from '../../generated/pack-file.ts';
import type { PoliciesFile } from '../../generated/policies-file.ts';
import type { RuleFile } from '../../generated/rule-file.ts';
import { findReference, type Known } from '../checks/known.ts';
import type { OpenEntry } from '../checks/open-entry.ts';
import { expandAliases } from '../expand-aliases.ts';
import type { KindShape, List } from '../ruleset.ts';
import { fillOptions, type OptionValues } from '../variants/option-values.ts';
import { varyKind } from '../variants/vary-kind.ts';
import { varyList } from '../variants/vary-list.ts';
import type { PackEntry } from './read-pack.ts';
import { resolveLists } from './resolve-lists.ts';
import { resolveKindReferences } from './resolve-references.ts';

/**
 * Fills `known` with what the files hold: options first, then lists, kinds and rules, as each refers to what stands before it. Kinds and lists are as the
 * options' defaults have them. The schemas have been checked, so that the types hold.
 */
export function resolveContents(open: readonly OpenEntry[], known: Known): void {
  const ofType = (type: PackEntry['type']): readonly OpenEntry[] => open.filter(item => item.entry.type === type);
  for (const { entry } of ofType('pack')) known.packs.set(entry.pack, contentOf<PackFile>(entry).options ?? {});
  for (const { entry } of ofType('policies')) known.policies.set(entry.pack, contentOf<PoliciesFile>(entry));
  resolveLists(
    ofType('list').map(({ entry, context }) => ({
      id: entry.id,
      pack: entry.pack,
      file: contentOf<ListFile>(entry),
      report: context.report,
    })),
    known,
  );
  keepVariedLists(
    ofType('list').map(({ entry }) => entry),
    known,
  );
  for (const { entry } of ofType('kind')) known.kinds.set(entry.id, contentOf<KindFile>(entry));
  for (const { entry } of ofType('kind')) resolveKind(entry, known);
  for (const { entry } of ofType('rule')) known.rules.set(entry.id, contentOf<RuleFile>(entry));
}

/** The schema has been checked, so that the type holds. */
function contentOf<T>({ loaded }: PackEntry): T {
  return loaded?.value as T;
}

function defaultsOf(pack: string, known: Known): OptionValues {
  return fillOptions(known.packs.get(pack) ?? {}, {});
}

function resolveKind(entry: PackEntry, known: Known): void {
  const { id, pack } = entry;
  const file = contentOf<KindFile>(entry);
  resolveKindReferences(file, known, pack);
  const { examples: _, variants, ...shape } = file;
  const kind = varyKind({ id, pack, file: shape, ...(variants && { variants }) }, defaultsOf(pack, known));
  if (variants) known.variedKinds.set(id, kind);
  known.kinds.set(id, expandShape(kind.file, known));
}

/** A kind as others see it. */
export function expandShape(shape: KindShape, { lists }: Pick<Known, 'lists'>): KindShape {
  return expandAliases(shape, id => lists.get(id) ?? []);
}

/** Keeps the lists that differ by options. A list has the variants of those of its pack that it extends, before its own. */
function keepVariedLists(entries: readonly PackEntry[], known: Known): void {
  const files = new Map(entries.map(entry => [entry.id, entry]));
  const variantsOf = (id: string, above: readonly string[]): NonNullable<ListFile['variants']> => {
    const entry = files.get(id);
    if (!entry || above.includes(id)) return [];
    const { extends: extended = [], variants = [] } = contentOf<ListFile>(entry);
    const inherited = extended
      .flatMap(name => findReference(known.lists, name, entry.pack) ?? [])
      .filter(other => files.get(other)?.pack === entry.pack);
    return [...inherited.flatMap(other => variantsOf(other, [...above, id])), ...variants];
  };
  const varied = entries.flatMap((entry): List[] => {
    const { id, pack } = entry;
    const variants = variantsOf(id, []);
    const commands = known.commandLists.get(id);
    const { docs } = contentOf<ListFile>(entry);
    const base = { id, pack, items: known.lists.get(id) ?? [], ...(commands && { commands }), file: { docs }, variants };
    return variants.length === 0 ? [] : [varyList(base, defaultsOf(pack, known))];
  });
  for (const list of varied) {
    known.variedLists.set(list.id, list);
    knowList(list, known);
  }
}

/** Makes a list's content what others see of it. */
export function knowList({ id, items, commands }: List, known: Pick<Known, 'lists' | 'commandLists'>): void {
  known.lists.set(id, items);
  if (commands) known.commandLists.set(id, commands);
}
