import type { TextLines } from '../source/line-starts.ts';

/** Where a table is. Lines are 1-based; the delimiter row is the one below the header. */
export interface TableLines {
  readonly header: number;
  /** The last row's line, or the delimiter row's where there is none. */
  readonly last: number;
}

/** Gives the table that a line belongs to, or null. Made in one pass over the text, when first asked. */
export type FindTable = (line: number) => TableLines | null;

/** Finds tables by their delimiter rows, wherever they stand: in quotes and lists too. Good for showing them, not for judging. */
export function findTables(lines: TextLines): FindTable {
  let tables: readonly TableLines[] | null = null;
  return line => {
    tables ??= listTables(lines);
    let [low, high] = [0, tables.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((tables[middle]?.header ?? 0) <= line) low = middle;
      else high = middle - 1;
    }
    const table = tables[low];
    return table && table.header <= line && line <= table.last ? table : null;
  };
}

function listTables(lines: TextLines): readonly TableLines[] {
  const tables: TableLines[] = [];
  for (let line = 2; line <= lines.count; line += 1) {
    if (!isDelimiterRow(lines.lineAt(line)) || !lines.lineAt(line - 1).includes('|')) continue;
    let last = line;
    while (last < lines.count && lines.lineAt(last + 1).includes('|')) last += 1;
    tables.push({ header: line - 1, last });
    line = last;
  }
  return tables;
}

function isDelimiterRow(text: string): boolean {
  return text.includes('-') && /^[\s>|:-]*$/.test(text);
}
