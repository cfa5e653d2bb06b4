import { readTables } from '../read-tables.ts';
import { readCells, spanOfRow } from '../table-cells.ts';
import { type Defect, type Detector, defectIn } from './defect.ts';

/** Rows with fewer or more cells than the header: GitHub pads or drops them in silence. */
export const detectRaggedRows: Detector = context => {
  const found: Defect[] = [];
  const { text } = context.document;
  for (const { place, ref, rows } of readTables(context)) {
    const expected = ref.columns.length;
    for (const row of rows) {
      if (row.children.length === expected) continue;
      const cells = readCells(row, text);
      const whole = spanOfRow(row, text);
      const extra = cells[expected];
      const words = `row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, the header ${expected}`;
      found.push(defectIn(place, { type: 'ragged-row', text: words, span: extra ? [extra.span[0], whole[1]] : whole }));
    }
  }
  return found;
};
