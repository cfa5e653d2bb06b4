import { createSectionNameTest } from '../facts/name-section.ts';
import { foldName } from '../facts/normalize-text.ts';
import type { Section } from '../generated/kind-file.ts';
import type { Kind } from '../ruleset/ruleset.ts';
import type { CheckInput } from './check-input.ts';

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
export function headingNames(kind: Kind, heading: string): string[] {
  const { heading: text, aliases = [] } = findSection(kind, heading);
  return [text, ...aliases].map(foldName);
}

/** Whether a heading or label of the document is the one with this text, or that of the section with this id. */
export function createHeadingTest(kind: Kind, heading: string, compilePattern: CheckInput['compilePattern']): (text: string) => boolean {
  const section = findSection(kind, heading);
  const isNamed = createSectionNameTest(section);
  const matches = section.pattern === undefined ? null : compilePattern(section.pattern);
  return text => isNamed(text) || matches?.(text) === true;
}

function findSection({ file }: Kind, heading: string): Section {
  const byId = file.sections && Object.hasOwn(file.sections, heading) ? file.sections[heading] : undefined;
  return byId ?? Object.values(file.sections ?? {}).find(candidate => candidate.heading === heading) ?? { heading };
}
