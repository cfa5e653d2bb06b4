import type { KindFile } from '../../generated/kind-file.ts';
import { findReference, type Known } from '../checks/known.ts';

/** Makes the short references in a kind full, in place: the file has just been read, and nobody else holds it. Unknown ones stay as they are. */
export function resolveKindReferences(file: KindFile, known: Known, pack: string): void {
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
  for (const related of Object.values(file.related ?? {})) {
    if (related.kind !== undefined) related.kind = findReference(known.kinds, related.kind, pack) ?? related.kind;
  }
}
