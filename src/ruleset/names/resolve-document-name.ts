import type { ValueType } from '../../facts/value.ts';
import type { DocumentRef } from './name-ref.ts';
import type { NameScope } from './name-scope.ts';
import { resolveProperty } from './resolve-property.ts';
import { hasKey, resolveOwnSource } from './resolve-source.ts';
import { sourceNames } from './selection-names.ts';

/** What is said of a document as a whole, with its type. */
export interface ResolvedDocumentName {
  readonly ref: DocumentRef;
  readonly type: ValueType;
}

/** `document.…`, `frontmatter.…`, `data.…`, `fields.…`, or a projection: the fifth and sixth step of the lookup. Null: nothing of these. */
export function resolveDocumentName(name: string, scope: NameScope): ResolvedDocumentName | null {
  const dot = name.indexOf('.');
  if (dot < 0) return null;
  const [first, rest] = [name.slice(0, dot), name.slice(dot + 1)];
  if (rest === '') return null;
  return resolveWellKnown(first, rest, scope) ?? resolveProjection(first, rest, scope);
}

function resolveWellKnown(first: string, rest: string, scope: NameScope): ResolvedDocumentName | null {
  switch (first) {
    case 'document': {
      const properties = scope.collections.get('document')?.properties ?? {};
      const property = hasKey(properties, rest) ? properties[rest] : undefined;
      return property ? { ref: { kind: 'document', property: rest }, type: property.type } : null;
    }
    case 'frontmatter':
      if (rest === 'keys') return { ref: { kind: 'frontmatterKeys' }, type: 'texts' };
      return isPromised(frontmatterKeys(scope), rest) ? { ref: { kind: 'frontmatter', key: rest }, type: 'any' } : null;
    case 'data':
      return rest === 'keys' ? { ref: { kind: 'dataKeys' }, type: 'texts' } : { ref: { kind: 'data', path: rest }, type: 'any' };
    case 'fields':
      if (rest === 'names') return { ref: { kind: 'fieldNames' }, type: 'texts' };
      return isPromised(fieldNames(scope), rest) ? { ref: { kind: 'fields', name: rest }, type: 'texts' } : null;
    default:
      return null;
  }
}

/** The keys that the kind's front-matter schema names; null where it names none, so that any key may be asked for. */
export function frontmatterKeys({ kind }: NameScope): readonly string[] | null {
  const schema: { readonly properties?: unknown } | undefined = kind?.file.frontmatter?.schema;
  const properties = schema?.properties;
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : null;
}

/** The fields that the kind declares, aliases included; null where it declares none. */
export function fieldNames({ kind }: NameScope): readonly string[] | null {
  const fields = kind?.file.fields;
  return fields ? Object.entries(fields).flatMap(([name, field]) => [name, ...(field.aliases ?? [])]) : null;
}

function isPromised(names: readonly string[] | null, name: string): boolean {
  return names === null || names.includes(name);
}

function resolveProjection(first: string, rest: string, scope: NameScope): ResolvedDocumentName | null {
  const source = resolveOwnSource(first, scope);
  if (source === null) return null;
  if (rest === 'count') return { ref: { kind: 'count', source }, type: 'number' };
  const property = resolveProperty(rest, sourceNames(source, scope)) ?? (first === 'rows' ? resolveAnyColumn(rest, scope) : null);
  return property && { ref: { kind: 'projection', source, property: property.ref }, type: arrayOf(property.type) };
}

/** A column over all rows: of any declared table. */
function resolveAnyColumn(name: string, scope: NameScope): ReturnType<typeof resolveProperty> {
  for (const id of Object.keys(scope.kind?.file.tables ?? {})) {
    const property = resolveProperty(name, sourceNames({ kind: 'table', id }, scope));
    if (property !== null && hasKey(scope.kind?.file.tables?.[id]?.columns, property.ref.name)) return property;
  }
  return null;
}

function arrayOf(type: ValueType): ValueType {
  if (type === 'text' || type === 'texts') return 'texts';
  return type === 'number' || type === 'numbers' ? 'numbers' : 'any';
}
