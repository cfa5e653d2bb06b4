import type { ItemNames, NameScope } from './name-scope.ts';
import { fieldNames, frontmatterKeys } from './resolve-document-name.ts';
import { relatedScope, resolveOwnSource } from './resolve-source.ts';
import { sourceNames } from './selection-names.ts';

/** Every name that means something at this place, for "did you mean". Parts (`.raw`, `.line`) and open sets (data, undeclared fields) are left out. */
export function namesInScope(scope: NameScope): string[] {
  const { rule, item } = scope;
  return [
    ...Object.keys(rule?.lets ?? {}),
    ...(rule?.entry ? [rule.entry.name] : []),
    ...(item ? itemNamesOf(item) : []),
    ...listNames(scope),
    ...Object.keys(rule?.options ?? {}).map(name => `option.${name}`),
    ...Object.keys(scope.packs?.get(scope.pack) ?? {}).map(name => `pack.${name}`),
    ...documentNames(scope),
    ...Object.keys(scope.kind?.file.related ?? {}).flatMap(alias => aliasNames(alias, scope)),
  ];
}

function itemNamesOf({ properties }: ItemNames): string[] {
  const names = [...properties.keys()];
  return [...names, 'ordinal', ...names.map(name => `previous.${name}`), ...names.map(name => `next.${name}`)];
}

function listNames({ lists, pack }: NameScope): string[] {
  const ids = [...lists.keys()].filter(id => !lists.holdsCommands?.(id));
  return ids.map(id => `list.${id.startsWith(`${pack}/`) ? id.slice(pack.length + 1) : id}`);
}

function documentNames(scope: NameScope): string[] {
  return [
    ...Object.keys(scope.collections.get('document')?.properties ?? {}).map(name => `document.${name}`),
    ...['keys', ...(frontmatterKeys(scope) ?? [])].map(name => `frontmatter.${name}`),
    'data.keys',
    ...['names', ...(fieldNames(scope) ?? [])].map(name => `fields.${name}`),
    ...sourcesInScope(scope).flatMap(name => projectionNames(name, scope)),
  ];
}

/** The names of the document's own tables, views and collections: what `given.fact` can be. */
export function sourcesInScope({ kind, collections }: NameScope): string[] {
  return [...Object.keys(kind?.file.tables ?? {}), ...Object.keys(kind?.file.views ?? {}), ...collections.keys()];
}

/** As `sourcesInScope`, with those of related documents under their aliases. */
export function allSourcesInScope(scope: NameScope): string[] {
  const aliases = Object.keys(scope.kind?.file.related ?? {});
  const related = aliases.flatMap(alias => sourcesInScope(relatedScope(alias, scope) ?? scope).map(name => `${alias}.${name}`));
  return [...sourcesInScope(scope), ...related];
}

function projectionNames(name: string, scope: NameScope): string[] {
  const source = resolveOwnSource(name, scope);
  const properties = source ? [...sourceNames(source, scope).properties.keys()] : [];
  return ['count', ...properties].map(property => `${name}.${property}`);
}

function aliasNames(alias: string, scope: NameScope): string[] {
  const related = relatedScope(alias, scope);
  return [`${alias}.exists`, ...(related ? documentNames(related).map(name => `${alias}.${name}`) : [])];
}
