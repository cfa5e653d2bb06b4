import { foldName } from '../facts/normalize-text.ts';
import type { Kind } from '../ruleset/ruleset.ts';

/** A column's name and, where a table of the kind declares it, its aliases; folded. */
export function columnNames({ file }: Kind, column: string): string[] {
  const declared = Object.values(file.tables ?? {}).flatMap(table => table.columns[column]?.aliases ?? []);
  return [column, ...declared].map(foldName);
}

/** A field's name and the aliases that the kind declares for it; folded. */
export function fieldNames({ file }: Kind, field: string): string[] {
  return [field, ...(file.fields?.[field]?.aliases ?? [])].map(foldName);
}

/** A heading's text, or that of the section with this id, and the aliases that the kind declares for it; folded. */
export function headingNames({ file }: Kind, heading: string): string[] {
  const byId = file.sections && Object.hasOwn(file.sections, heading) ? file.sections[heading] : undefined;
  const section = byId ?? Object.values(file.sections ?? {}).find(candidate => candidate.heading === heading);
  return [section?.heading ?? heading, ...(section?.aliases ?? [])].map(foldName);
}
