import type { KindFile } from '../generated/kind-file.ts';
import type { Kind, List, Ruleset } from './ruleset.ts';

/** The items of a list by its full id; none where there is no such list. */
export type ItemsOfList = (id: string) => readonly (string | number)[];

type Shape = Omit<KindFile, 'examples'>;

/** A ruleset in which every kind has the names of its alias lists among its aliases. */
export function expandKinds(ruleset: Ruleset): Ruleset {
  const lists: Readonly<Record<string, List>> = ruleset.lists;
  const itemsOf: ItemsOfList = id => (Object.hasOwn(lists, id) ? (lists[id]?.items ?? []) : []);
  let isChanged = false;
  const kinds = Object.entries(ruleset.kinds).map(([id, kind]): [string, Kind] => {
    const file = expandAliases(kind.file, itemsOf);
    isChanged ||= file !== kind.file;
    return [id, file === kind.file ? kind : { ...kind, file }];
  });
  return isChanged ? { ...ruleset, kinds: Object.fromEntries(kinds) } : ruleset;
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
