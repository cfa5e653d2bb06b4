import type { Source, SourceRef } from './name-ref.ts';
import type { KindShape, NameScope } from './name-scope.ts';

/** What `given.fact` or the first part of a projection means: a table or view of the kind, a collection, or one of these in a related document. Null: nothing. */
export function resolveSource(name: string, scope: NameScope): Source | null {
  const own = resolveOwnSource(name, scope);
  if (own !== null) return { alias: null, source: own };
  const dot = name.indexOf('.');
  if (dot < 0) return null;
  const alias = name.slice(0, dot);
  const related = relatedScope(alias, scope);
  const source = related && resolveOwnSource(name.slice(dot + 1), related);
  return source ? { alias, source } : null;
}

/** A table, view or collection of the scope's own document. */
export function resolveOwnSource(name: string, { kind, collections }: NameScope): SourceRef | null {
  if (hasKey(kind?.file.tables, name)) return { kind: 'table', id: name };
  if (hasKey(kind?.file.views, name)) return { kind: 'view', name };
  return collections.has(name) ? { kind: 'collection', name } : null;
}

/** The names of a related document, as its kind is declared; null where there is no such alias. */
export function relatedScope(alias: string, scope: NameScope): NameScope | null {
  const related = scope.kind?.file.related;
  if (!related || !hasKey(related, alias)) return null;
  const id = related[alias]?.kind;
  const file = id === undefined ? null : (scope.kinds.get(id) ?? null);
  const kind = id === undefined || file === null ? null : { id, file };
  return documentScope(scope, kind);
}

/** Whether a related document's kind is declared but could not be read, so that names under the alias cannot be checked. */
export function isUncheckedAlias(alias: string, scope: NameScope): boolean {
  const related = scope.kind?.file.related;
  const id = related && hasKey(related, alias) ? related[alias]?.kind : undefined;
  return id !== undefined && !scope.kinds.get(id);
}

/** The names of a document of the kind, without a rule and without an item: what a view of the kind can use. */
export function documentScope(sources: NameScope, kind: { readonly id: string; readonly file: KindShape } | null): NameScope {
  const { collections, kinds, lists, packs } = sources;
  const pack = kind === null ? sources.pack : kind.id.slice(0, Math.max(0, kind.id.indexOf('/')));
  return { collections, kinds, lists, packs, pack, kind, rule: null, item: null };
}

/** Whether the record has the key as its own. */
export function hasKey(record: object | undefined, key: string): boolean {
  return record !== undefined && Object.hasOwn(record, key);
}
