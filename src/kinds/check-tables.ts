import type { Breach, CheckInput } from './check-input.ts';
import { type DeclaredTable, findDeclaredTables, requiredColumns } from './declared-table.ts';
import { headingOf, placeOfSection } from './section-place.ts';

/** table-missing, table-duplicate. */
export function checkTables(input: CheckInput): Breach[] {
  return findDeclaredTables(input).flatMap(table => [...checkPresence(table, input), ...checkDuplicates(table, input)]);
}

function checkPresence({ promise, found, misplaced }: DeclaredTable, input: CheckInput): Breach[] {
  const { occurs = 'once', section, severity } = promise;
  const columns = requiredColumns(promise);
  const [first] = found;
  if (misplaced && section !== undefined && first) {
    const values = { columns, section: headingOf(section, input.kind) };
    return [{ check: 'table-missing', messageId: 'misplaced', values, span: first.table?.header ?? first.span, severity }];
  }
  if (first || occurs === 'any' || occurs === 'atMostOnce') return [];
  const span = placeOfSection(section, input);
  if (section === undefined) return [{ check: 'table-missing', messageId: 'missing', values: { columns }, span, severity }];
  const values = { columns, section: headingOf(section, input.kind) };
  return [{ check: 'table-missing', messageId: 'missingBelow', values, span, severity }];
}

function checkDuplicates({ promise, found }: DeclaredTable, { facts }: CheckInput): Breach[] {
  const { occurs = 'once', severity } = promise;
  if (occurs === 'any' || occurs === 'atLeastOnce') return [];
  const [first, ...others] = found;
  if (!first) return [];
  const line = facts.document.lines.pointAt(first.span[0]).line;
  return others.map((item, index) => ({
    check: 'table-duplicate',
    messageId: 'duplicate',
    values: { ordinal: index + 2, columns: requiredColumns(promise), first: line },
    span: item.table?.header ?? item.span,
    severity,
  }));
}
