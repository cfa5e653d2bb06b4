import type { FactContext } from '../collection.ts';
import type { SectionRef } from '../item.ts';
import { foldName } from '../normalize-text.ts';
import { readTables } from '../read-tables.ts';
import { type Defect, type Detector, defectIn } from './defect.ts';

/** Headings that stand twice below the same heading, and columns that stand twice in a table: which one counts? */
export const detectDuplicates: Detector = context => [...detectHeadings(context), ...detectColumns(context)];

function detectHeadings(context: FactContext): Defect[] {
  const seen = new Map<SectionRef | null, Set<string>>();
  const found: Defect[] = [];
  for (const ref of context.outline().sections.values()) {
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
  return readTables(context).flatMap(({ place, ref }) => {
    const seen = new Set<string>();
    const isChecked = place.container === 'prose' || place.container === 'list';
    return ref.columns.flatMap(({ text, name, span, declared }) => {
      const folded = foldName(name);
      if (folded === '' || !seen.has(folded)) {
        seen.add(folded);
        return [];
      }
      const what = `column "${text}" stands here a second time`;
      return [defectIn(place, { type: 'duplicate-column', text: what, span, declared: declared && isChecked })];
    });
  });
}
