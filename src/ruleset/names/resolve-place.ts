import type { PropertyRef, SourceRef } from './name-ref.ts';
import type { NameScope } from './name-scope.ts';
import { fieldNames, frontmatterKeys } from './resolve-document-name.ts';
import { resolveProperty } from './resolve-property.ts';
import { hasKey, resolveOwnSource } from './resolve-source.ts';

/** Where a finding or a fix stands. */
export type PlaceRef =
  | { readonly kind: 'property'; readonly neighbour: 'previous' | 'next' | null; readonly property: PropertyRef }
  | { readonly kind: 'entry' }
  | { readonly kind: 'document' }
  | { readonly kind: 'frontmatter' }
  | { readonly kind: 'frontmatterKey'; readonly key: string }
  | { readonly kind: 'table'; readonly id: string }
  | { readonly kind: 'section'; readonly id: string }
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'source'; readonly source: SourceRef };

/** What `event.params.at` or `fix.at` means: a property first, then a place of the document. Null: nothing. Places in related documents are none. */
export function resolvePlace(at: string, scope: NameScope): PlaceRef | null {
  return resolveItemPlace(at, scope) ?? resolveDocumentPlace(at, scope);
}

function resolveItemPlace(at: string, { item, rule }: NameScope): PlaceRef | null {
  if (rule?.entry?.name === at) return { kind: 'entry' };
  if (item === null) return null;
  const own = resolveProperty(at, item);
  if (own !== null) return { kind: 'property', neighbour: null, property: own.ref };
  for (const neighbour of ['previous', 'next'] as const) {
    const property = at.startsWith(`${neighbour}.`) ? resolveProperty(at.slice(neighbour.length + 1), item) : null;
    if (property !== null) return { kind: 'property', neighbour, property: property.ref };
  }
  return null;
}

function resolveDocumentPlace(at: string, scope: NameScope): PlaceRef | null {
  if (at === 'document' || at === 'frontmatter') return { kind: at };
  const source = resolveOwnSource(at, scope);
  if (source !== null && source.kind !== 'collection') return { kind: 'source', source };
  const dot = at.indexOf('.');
  if (dot < 0) return null;
  return resolveNamedPlace(at.slice(0, dot), at.slice(dot + 1), scope);
}

function resolveNamedPlace(first: string, rest: string, scope: NameScope): PlaceRef | null {
  const file = scope.kind?.file;
  const isOpen = (names: readonly string[] | null): boolean => rest !== '' && (names === null || names.includes(rest));
  if (first === 'table' && hasKey(file?.tables, rest)) return { kind: 'table', id: rest };
  if (first === 'section' && hasKey(file?.sections, rest)) return { kind: 'section', id: rest };
  if (first === 'field' && isOpen(fieldNames(scope))) return { kind: 'field', name: rest };
  if (first === 'frontmatter' && isOpen(frontmatterKeys(scope))) return { kind: 'frontmatterKey', key: rest };
  return null;
}

/** Every place that can be named here, for "did you mean". */
export function placesInScope(scope: NameScope): string[] {
  const { item, kind, rule } = scope;
  const names = [...(item?.properties.keys() ?? [])];
  return [
    ...(rule?.entry ? [rule.entry.name] : []),
    ...names,
    ...names.map(name => `previous.${name}`),
    ...names.map(name => `next.${name}`),
    'document',
    'frontmatter',
    ...(frontmatterKeys(scope) ?? []).map(key => `frontmatter.${key}`),
    ...Object.keys(kind?.file.tables ?? {}).flatMap(id => [`table.${id}`, id]),
    ...Object.keys(kind?.file.sections ?? {}).map(id => `section.${id}`),
    ...(fieldNames(scope) ?? []).map(name => `field.${name}`),
    ...Object.keys(kind?.file.views ?? {}),
  ];
}
