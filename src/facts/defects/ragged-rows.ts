import type { TableRow } from 'mdast';
import type { ParsedDocument } from '../../document/document.ts';
import type { Span } from '../../document/span.ts';
import type { FactContext } from '../collection.ts';
import type { TableRef } from '../item.ts';
import { type ReadTable, readTables } from '../read-tables.ts';
import { type ReadCell, readCells, spanOfRow } from '../table-cells.ts';
import { type Defect, type Detector, defectIn } from './defect.ts';
import { findPipesInCode } from './pipes-in-code.ts';

/**
 * Rows with fewer or more cells than the header: GitHub pads or drops them in silence. A row that is too long is found at its first cell too many, one that
 * is too short at its last character, a line without any pipe as a whole.
 */
export const detectRaggedRows: Detector = context =>
  readTables(context).flatMap(table =>
    table.rows
      .filter(row => row.children.length !== table.ref.columns.length)
      .map(row => defectIn(table.place, { type: 'ragged-row', ...describeRow(context, table, row) })),
  );

type Description = Pick<Defect, 'text' | 'span' | 'mend' | 'replacement'>;

function describeRow({ document }: FactContext, { ref }: ReadTable, row: TableRow): Description {
  const cells = readCells(row, document.text);
  const span = spanOfRow(row, document.text);
  const columnCount = ref.columns.length;
  const count = `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}`;
  const counted = `row has ${count}, the header ${columnCount}`;
  const extra = cells[columnCount];
  if (extra) return { text: counted, span: [extra.span[0], span[1]], ...mendLong(document, { span, cells, columnCount }) };
  const source = document.text.slice(...span);
  if (!source.includes('|'))
    return {
      text: `line without a pipe is read as a row of ${count}, the header has ${columnCount}`,
      span,
      mend: mendLine,
    };
  return { text: counted, span: [span[1] - 1, span[1]], mend: mendShort(ref, cells.length) };
}

// A message shows 80 characters of each value: none of these is longer.
const mendLine = 'put a blank line before it, or give it its pipes';
const mendExtra = 'remove what is too much, or write a pipe that belongs to a cell as \\|';

/** Names the columns, unless they are many, long or without a name. */
function mendShort({ columns }: TableRef, present: number): string {
  const missing = columns.length - present;
  const texts = missing > 5 ? [] : columns.slice(present).map(column => column.text);
  const names = texts.includes('') ? '' : texts.map(text => `"${text}"`).join(', ');
  const isNamed = names !== '' && names.length <= 50;
  return `add what is missing: ${isNamed ? names : `the last ${missing === 1 ? 'cell' : `${missing} cells`}`}`;
}

interface LongRow {
  readonly span: Span;
  readonly cells: readonly ReadCell[];
  readonly columnCount: number;
}

/** Where escaping the pipes in code makes the row as long as the header, that is what was meant. */
function mendLong({ text, lines }: ParsedDocument, { span, cells, columnCount }: LongRow): Pick<Defect, 'mend' | 'replacement'> {
  const code = findPipesInCode(text, span);
  const left = code ? cells.length - code.offsets.length : 0;
  if (!code || left < columnCount) return { mend: mendExtra };
  const mend = `${describePipes(code.offsets.map(offset => lines.pointAt(offset).column))} in code: write \\| there`;
  return left === columnCount ? { mend, replacement: { span: code.span, text: code.escaped } } : { mend };
}

function describePipes(columns: readonly number[]): string {
  if (columns.length === 1) return `the pipe at column ${columns[0]} stands`;
  return `the pipes at columns ${columns.slice(0, 4).join(', ')}${columns.length > 4 ? ' …' : ''} stand`;
}
