import { keepRuleFinder } from '../rules-for.ts';
import type { Kind, KindMarks, List, Rule, Ruleset } from '../ruleset.ts';
import { createLateEntries } from './late-entry.ts';
import { createLateRecord } from './late-record.ts';
import { createPackStore, type PackStore } from './pack-store.ts';
import type { PackIndex, PackTexts } from './pack-texts.ts';

interface Identified {
  readonly id: string;
  readonly pack: string;
}

/**
 * A ruleset of which only the index has been read. A pack is read when the content of a rule, kind or list of it is first looked at (`file`, `variants`,
 * `base`, `items`, `commands`), or when somebody asks for the rules for a kind that it has some for. The names of all are read when somebody lists them, or
 * asks whether there is one that the packs read so far do not have.
 */
export function openPacks(index: PackIndex, texts: PackTexts): Ruleset {
  const store = createPackStore(texts);
  const lists = openLists(store);
  return { packs: index.packs, rules: openRules(index, store), kinds: openKinds(index, { store, lists }), lists };
}

function openRules({ lookers }: PackIndex, store: PackStore): Ruleset['rules'] {
  const create = createLateEntries(
    ['file'],
    ({ id, pack }: Identified & Pick<Rule, 'kinds'>): Pick<Rule, 'file'> => contentOf(store.body(pack).rules, id),
  );
  const kindsOf = (id: string): readonly string[] => {
    const body = store.readBody(packOf(id));
    return body ? contentOf(body.rules, id).kinds : contentOf(store.names().rules, id);
  };
  const rules = createLateRecord<Rule>({
    has: id => Object.hasOwn(store.readBody(packOf(id))?.rules ?? store.names().rules, id),
    ids: () => Object.keys(store.names().rules),
    create: id => create({ id, pack: packOf(id), kinds: kindsOf(id) }),
  });
  keepRuleFinder(rules, name => {
    const packs = Object.hasOwn(lookers, name) ? (lookers[name] ?? []) : [];
    return packs.flatMap(pack => {
      const found = Object.entries(store.body(pack).rules).filter(([, { kinds }]) => kinds.includes(name));
      return found.flatMap(([id]) => rules[id] ?? []);
    });
  });
  return rules;
}

function openKinds({ kinds }: PackIndex, { store, lists }: { store: PackStore; lists: KindMarks['lists'] }): Ruleset['kinds'] {
  const create = createLateEntries(
    ['file', 'variants', 'base'],
    ({ id, pack }: Identified & Pick<Kind, 'marks'>): Pick<Kind, 'file' | 'variants' | 'base'> => contentOf(store.body(pack).kinds, id),
  );
  const entries = Object.entries(kinds).map(([id, marks]): [string, Kind] => [
    id,
    create({ id, pack: packOf(id), marks: { ...marks, lists } }),
  ]);
  return Object.fromEntries(entries);
}

function openLists(store: PackStore): Ruleset['lists'] {
  const create = createLateEntries(
    ['items', 'commands', 'file', 'variants', 'base'],
    ({ id, pack }: Identified): Omit<List, keyof Identified> => contentOf(store.body(pack).lists, id),
  );
  return createLateRecord<List>({
    has: id => (store.readBody(packOf(id)) ? Object.hasOwn(store.body(packOf(id)).lists, id) : store.names().lists.includes(id)),
    ids: () => store.names().lists,
    create: id => create({ id, pack: packOf(id) }),
  });
}

/** Index, names and bodies are made together, so that nothing is missing. */
function contentOf<Content>(record: Readonly<Record<string, Content>>, id: string): Content {
  const content = record[id];
  if (content === undefined) throw new Error(`The built-in "${id}" is named, and nowhere to be found.`);
  return content;
}

function packOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}
