import type { Item, TableRef } from '../facts/item.ts';
import type { Table } from '../generated/kind-file.ts';
import type { CheckInput } from './check-input.ts';
import { isContent } from './content.ts';
import { createBelowTest } from './section-place.ts';

/** A table that a kind declares, and the tables of the document that were recognised as it. */
export interface DeclaredTable {
  readonly id: string;
  readonly promise: Table;
  /** Those in the table's section; all of them where none is, or no section is declared. In document order. */
  readonly found: readonly Item[];
  /** Whether the tables found stand outside the declared section. */
  readonly misplaced: boolean;
}

/** The declared tables of a document's kind, each with what was found of it. */
export function findDeclaredTables(input: CheckInput): DeclaredTable[] {
  const { kind, facts } = input;
  const tables = facts.items('tables').filter(isContent);
  return Object.entries(kind.file.tables ?? {}).map(([id, promise]) => {
    const recognised = tables.filter(item => item.table?.id === id);
    const { section } = promise;
    const placed = section === undefined ? recognised : recognised.filter(createBelowTest(section, input));
    const misplaced = placed.length === 0 && recognised.length > 0;
    return { id, promise, found: misplaced ? recognised : placed, misplaced };
  });
}

/** The tables whose columns, rows and cells are checked: a second one where one is expected is a finding itself, and no more. */
export function tablesToCheck({ promise, found }: DeclaredTable): TableRef[] {
  const { occurs = 'once' } = promise;
  const single = occurs === 'once' || occurs === 'atMostOnce';
  return (single ? found.slice(0, 1) : found).flatMap(item => item.table ?? []);
}

/** The names of the columns that must be there. */
export function requiredColumns({ columns }: Table): string[] {
  return Object.keys(columns).filter(name => columns[name]?.required !== false);
}
