import { keepProven } from '../../operators/patterns/proven-patterns.ts';
import type { Kind, List, Rule, Ruleset } from '../ruleset.ts';
import type { PackBody, PackIndex } from './pack-texts.ts';

type ReadBody = () => PackBody;

/**
 * A ruleset of which only the index has been read. What else a pack holds is read, at once and for good, when the content of a rule, kind or list of it is
 * first looked at: `file`, `variants`, `base`, `items`, `commands`. Ids, packs, a rule's kinds and a kind's marks cost nothing.
 */
export function openPacks(index: PackIndex, packs: Readonly<Record<string, ReadBody>>): Ruleset {
  const bodies = new Map(Object.entries(packs).map(([name, read]) => [name, readOnce(read)]));
  const bodyOf = (pack: string): ReadBody => bodies.get(pack) ?? refuse(pack);
  const lists = Object.fromEntries(index.lists.map(id => [id, createList(id, bodyOf(packOf(id)))]));
  return {
    packs: index.packs,
    rules: mapRecord(index.rules, (id, kinds) => createRule(id, kinds, bodyOf(packOf(id)))),
    kinds: mapRecord(index.kinds, (id, marks) =>
      createKind(id, { ...marks, lists: marks.lists.flatMap(name => lists[name] ?? []) }, bodyOf(packOf(id))),
    ),
    lists,
  };
}

function createRule(id: string, kinds: readonly string[], body: ReadBody): Rule {
  return {
    id,
    pack: packOf(id),
    kinds,
    get file() {
      return contentOf(body().rules, id).file;
    },
  };
}

function createKind(id: string, marks: NonNullable<Kind['marks']>, body: ReadBody): Kind {
  return {
    id,
    pack: packOf(id),
    marks,
    get file() {
      return contentOf(body().kinds, id).file;
    },
    get variants() {
      return contentOf(body().kinds, id).variants;
    },
    get base() {
      return contentOf(body().kinds, id).base;
    },
  };
}

function createList(id: string, body: ReadBody): List {
  return {
    id,
    pack: packOf(id),
    get items() {
      return contentOf(body().lists, id).items;
    },
    get commands() {
      return contentOf(body().lists, id).commands;
    },
    get file() {
      return contentOf(body().lists, id).file;
    },
    get variants() {
      return contentOf(body().lists, id).variants;
    },
    get base() {
      return contentOf(body().lists, id).base;
    },
  };
}

function readOnce(read: ReadBody): ReadBody {
  let body: PackBody | null = null;
  return () => {
    if (body) return body;
    body = read();
    keepProven(body.patterns);
    return body;
  };
}

function contentOf<Content>(record: Readonly<Record<string, Content>>, id: string): Content {
  return record[id] ?? refuse(id);
}

/** Index and bodies are made together, so that this is a mistake of the build. */
function refuse(id: string): never {
  throw new Error(`The built-in "${id}" is in the index, and nowhere else.`);
}

function packOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

function mapRecord<From, To>(record: Readonly<Record<string, From>>, map: (id: string, value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, map(id, value)]));
}
