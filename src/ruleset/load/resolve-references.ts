import type { KindFile } from '../../generated/kind-file.ts';
import { findReference, type Known } from '../checks/known.ts';

/** Makes the short references in a kind full, in place: the file has just been read, and nobody else holds it. Unknown ones stay as they are. */
export function resolveKindReferences(file: KindFile, known: Known, pack: string): void {
  for (const variant of file.variants ?? []) resolveVariantReferences(variant, known, pack);
  const holders = [
    ...Object.values(file.tables ?? {}).flatMap(table => [
      table.rows?.required,
      ...Object.values(table.columns).map(column => column.values),
    ]),
    ...Object.values(file.fields ?? {}).map(field => field.values),
  ];
  for (const holder of holders) {
    if (holder && !Array.isArray(holder)) holder.list = findReference(known.lists, holder.list, pack) ?? holder.list;
  }
  for (const part of namedParts(file)) {
    if (part.aliasLists) part.aliasLists = part.aliasLists.map(id => findReference(known.lists, id, pack) ?? id);
  }
  for (const related of Object.values(file.related ?? {})) {
    if (related.kind !== undefined) related.kind = findReference(known.kinds, related.kind, pack) ?? related.kind;
  }
}

/** What can go by other names. */
function namedParts(file: KindFile): { aliasLists?: string[] }[] {
  const columns = Object.values(file.tables ?? {}).flatMap(table => Object.values(table.columns));
  return [...columns, ...Object.values(file.fields ?? {}), ...Object.values(file.sections ?? {})];
}

/** Of a variant only parts of parts need be there: references are known by their keys. What stands in a JSON Schema is none. */
function resolveVariantReferences(node: object, known: Known, pack: string): void {
  const parts = node as Record<string, unknown>;
  for (const [key, value] of Object.entries(parts)) {
    if (key === 'list' && typeof value === 'string') parts[key] = findReference(known.lists, value, pack) ?? value;
    else if (key === 'aliasLists' && Array.isArray(value)) parts[key] = value.map(id => findReference(known.lists, String(id), pack) ?? id);
    else if (key === 'related') resolveRelatedKinds(value, known, pack);
    else if (key !== 'schema' && typeof value === 'object' && value !== null) resolveVariantReferences(value, known, pack);
  }
}

function resolveRelatedKinds(related: unknown, known: Known, pack: string): void {
  for (const entry of Object.values(related ?? {})) {
    if (typeof entry?.kind === 'string') entry.kind = findReference(known.kinds, entry.kind, pack) ?? entry.kind;
  }
}
