import type { TableCell } from 'mdast';
import type { FactContext } from '../collection.ts';
import type { SectionRef } from '../item.ts';
import { foldName } from '../normalize-text.ts';
import { plainText } from '../plain-text.ts';
import { type ReadTable, readTables } from '../read-tables.ts';
import { type Defect, type Detector, defectIn } from './defect.ts';

/** Headings that stand twice below the same heading, and columns that stand twice in a table: which one counts? */
export const detectDuplicates: Detector = context => [...detectHeadings(context), ...detectColumns(context)];

function detectHeadings(context: FactContext): Defect[] {
  const seen = new Map<SectionRef | null, Set<string>>();
  const found: Defect[] = [];
  for (const ref of context.outline().sections.values()) {
    if (ref.isLabel) continue;
    const names = seen.get(ref.parent) ?? new Set();
    seen.set(ref.parent, names);
    const name = `${ref.level} ${foldName(ref.text)}`;
    if (names.has(name)) {
      found.push({
        type: 'duplicate-heading',
        text: `heading "${ref.text}" stands here a second time`,
        span: ref.span,
        container: 'prose',
        section: ref.parent,
      });
    }
    names.add(name);
  }
  return found;
}

function detectColumns(context: FactContext): Defect[] {
  return readTables(context).flatMap(table => {
    const { place, ref } = table;
    const seen = new Map<string, number>();
    const isChecked = place.container === 'prose' || place.container === 'list';
    return ref.columns.flatMap(({ text, name, span, declared }, index) => {
      const folded = foldName(name);
      const first = seen.get(folded);
      if (folded === '' || first === undefined) {
        seen.set(folded, index);
        return [];
      }
      if (!declared && holdTheSame(table, [first, index])) return [];
      const what = `column "${text}" stands here a second time`;
      return [defectIn(place, { type: 'duplicate-column', text: what, span, declared: declared && isChecked })];
    });
  });
}

/** More columns are not compared: each comparison is a walk over all rows. */
const mostCompared = 50;

/** Whether two columns are the same in every row, as those that hold arrows: then it makes no difference which is found. */
function holdTheSame({ ref, rows }: ReadTable, [left, right]: readonly [number, number]): boolean {
  const textOf = (cell: TableCell | undefined): string => (cell ? plainText(cell.children) : '');
  if (rows.length === 0 || ref.columns.length > mostCompared) return false;
  return rows.every(({ children }) => textOf(children[left]) === textOf(children[right]));
}
