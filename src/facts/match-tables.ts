import type { Column, Table } from '../generated/kind-file.ts';
import { foldName } from './normalize-text.ts';
import type { Shape } from './shape.ts';

/** What decides which declared table a table of the document is. */
export interface TableHead {
  /** The header's texts and the section's heading, folded. */
  readonly names: readonly string[];
  readonly section: string | null;
  /** Whether it stands in prose or a list: only there a table can be one that lacks columns. */
  readonly contained: boolean;
}

/** A declared table, ready to be matched. */
export interface DeclaredTable {
  readonly id: string;
  readonly file: Table;
  readonly section: string | null;
  readonly identify: readonly string[];
  /** The declared column by every name it goes by, folded. */
  readonly columns: ReadonlyMap<string, { readonly name: string; readonly column: Column }>;
}

interface Match {
  readonly head: number;
  readonly table: DeclaredTable;
  /** How many of the identifying and of all columns are there. */
  readonly identifying: number;
  readonly matched: number;
  readonly inSection: boolean;
}

/** The tables that a kind declares. */
export function declareTables(shape: Shape): DeclaredTable[] {
  return Object.entries(shape.tables ?? {}).map(([id, file]) => {
    const entries = Object.entries(file.columns);
    const names = entries.flatMap(([name, column]) =>
      [name, ...(column.aliases ?? [])].map(alias => [foldName(alias), { name, column }] as const),
    );
    const identify = file.identify ?? entries.filter(([, column]) => column.required ?? true).map(([name]) => name);
    return { id, file, section: headingOf(file, shape), identify, columns: new Map(names.reverse()) };
  });
}

/**
 * For each table of the document the declared table that it is, or null. A table that has all identifying columns is the declared one, however many are.
 * Where none has, the table that has the most of them is, if it has at least half: so a renamed column is not a missing table.
 */
export function matchTables(heads: readonly TableHead[], declared: readonly DeclaredTable[]): (DeclaredTable | null)[] {
  const found: (DeclaredTable | null)[] = heads.map(() => null);
  const matches = declared.flatMap(table => heads.map((head, index) => matchTable(table, head, index))).sort(compareMatches);
  for (const { head, table, identifying } of matches) {
    if (identifying === table.identify.length && identifying > 0) found[head] ??= table;
  }
  const taken = new Set(found.filter((table, index) => table && heads[index]?.contained));
  for (const { head, table, identifying, matched } of matches) {
    if (found[head] || taken.has(table) || !heads[head]?.contained || !isHalf(identifying, matched, table)) continue;
    found[head] = table;
    taken.add(table);
  }
  return found;
}

function matchTable(table: DeclaredTable, head: TableHead, index: number): Match {
  const names = new Set(head.names.map(name => table.columns.get(name)?.name));
  names.delete(undefined);
  const identifying = table.identify.filter(name => names.has(name)).length;
  return { head: index, table, identifying, matched: names.size, inSection: table.section !== null && head.section === table.section };
}

/** Best first; sorting is stable, so document order decides last. */
function compareMatches(left: Match, right: Match): number {
  return Number(right.inSection) - Number(left.inSection) || right.identifying - left.identifying || right.matched - left.matched;
}

function isHalf(identifying: number, matched: number, { identify, file }: DeclaredTable): boolean {
  if (identifying === 0) return false;
  if (identify.length > 2) return identifying >= Math.max(2, Math.ceil(identify.length / 2));
  return matched >= Math.min(2, Object.keys(file.columns).length - 1);
}

function headingOf(table: Table, shape: Shape): string | null {
  if (table.section === undefined) return null;
  return foldName(shape.sections?.[table.section]?.heading ?? table.section);
}
