import type { KindFile } from '../generated/kind-file.ts';
import { marksWith } from './kind-marks.ts';
import type { Kind, KindShape, Ruleset } from './ruleset.ts';

/** The items of a list by its full id; none where there is no such list. */
export type ItemsOfList = (id: string) => readonly (string | number)[];

type Shape = Omit<KindFile, 'examples'>;

const expanded = new WeakMap<Ruleset, Ruleset>();

/**
 * A ruleset in which every kind has the names of its alias lists among its aliases: each kind when it is first looked at. The kinds are new ones, for what
 * is compiled for a kind may depend on others; of the same ruleset they are the same.
 */
export function expandKinds(ruleset: Ruleset): Ruleset {
  const present = expanded.get(ruleset);
  if (present) return present;
  const kinds = Object.entries(ruleset.kinds).map(([id, kind]) => [id, expandKind(kind, ruleset.lists)]);
  const made = { ...ruleset, kinds: Object.fromEntries(kinds) };
  expanded.set(ruleset, made);
  return made;
}

function expandKind(kind: Kind, lists: Ruleset['lists']): Kind {
  const { id, pack } = kind;
  const marks = marksWith(lists, kind.marks);
  const itemsOf: ItemsOfList = list => (Object.hasOwn(lists, list) ? (lists[list]?.items ?? []) : []);
  let file: KindShape | null = null;
  return {
    id,
    pack,
    ...(marks && { marks }),
    get file() {
      file ??= expandAliases(kind.file, itemsOf);
      return file;
    },
    get variants() {
      return kind.variants;
    },
    get base() {
      return kind.base;
    },
  };
}

/** A kind with the items of its alias lists among the aliases of its columns, fields and sections; itself where it names no list. */
export function expandAliases<T extends Shape>(file: T, itemsOf: ItemsOfList): T {
  const tables = mapParts(file.tables, table => {
    const columns = mapParts(table.columns, column => withAliases(column, itemsOf));
    return columns === table.columns || !columns ? table : { ...table, columns };
  });
  const fields = mapParts(file.fields, field => withAliases(field, itemsOf));
  const sections = mapParts(file.sections, section => withAliases(section, itemsOf));
  if (tables === file.tables && fields === file.fields && sections === file.sections) return file;
  return { ...file, ...(tables && { tables }), ...(fields && { fields }), ...(sections && { sections }) };
}

interface Named {
  readonly aliases?: string[];
  readonly aliasLists?: string[];
}

function withAliases<T extends Named>(part: T, itemsOf: ItemsOfList): T {
  if (!part.aliasLists) return part;
  const aliases = [...(part.aliases ?? []), ...part.aliasLists.flatMap(id => itemsOf(id).map(String))];
  return { ...part, aliases: [...new Set(aliases)] };
}

/** The same record where no part has changed. */
function mapParts<T>(parts: Record<string, T> | undefined, map: (part: T) => T): Record<string, T> | undefined {
  if (!parts) return parts;
  const entries = Object.entries(parts).map(([name, part]) => [name, map(part)] as const);
  return entries.every(([name, part]) => part === parts[name]) ? parts : Object.fromEntries(entries);
}
