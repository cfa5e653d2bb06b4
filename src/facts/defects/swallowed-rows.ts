import type { Nodes, Table } from 'mdast';
import type { Span } from '../../document/span.ts';
import type { FactContext } from '../collection.ts';
import { type Place, spanOfNode } from '../outline.ts';
import { type Defect, type Detector, defectIn } from './defect.ts';

/** What ends a table without a blank line, and takes the rows below for its own. A paragraph or a list does not: their rows are seen as such. */
const swallowers: Readonly<Partial<Record<Nodes['type'], string>>> = { code: 'code', html: 'HTML', heading: 'a heading' };
const marks = /^[\s>]{0,400}(?:#{1,6}[ \t]{1,80})?/;

/** Rows right below a table that a reader sees as its own, but that are code, HTML or a heading. */
export const detectSwallowedRows: Detector = context =>
  context
    .outline()
    .places('table')
    .flatMap(place => detectBelow(context, place));

function detectBelow(context: FactContext, place: Place<Table>): Defect[] {
  const below: Nodes | undefined = place.parent.children[place.index + 1];
  const what = below && swallowers[below.type];
  // A fence with a language shows an example.
  if (!below || !what || (below.type === 'code' && below.lang)) return [];
  if ((below.position?.start.line ?? 0) !== (place.node.position?.end.line ?? 0) + 1) return [];
  const rows = findRows(context, spanOfNode(below));
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return [];
  const words = rows.length === 1 ? 'row right below a table is' : `block of ${rows.length} rows right below a table is`;
  return [defectIn(place, { type: 'detached-row', text: `${words} read as ${what}`, span: [first[0], last[1]] })];
}

function findRows({ document: { text, lines } }: FactContext, [start, end]: Span): Span[] {
  const rows: Span[] = [];
  for (let line = lines.pointAt(start).line; line <= lines.pointAt(end).line; line += 1) {
    const [from, to] = lines.spanOf(line);
    const source = text.slice(from, to);
    const skipped = marks.exec(source)?.[0].length ?? 0;
    const row = source.slice(skipped).trimEnd();
    if (/^[|｜]/.test(row) && /[^\\][|｜]$/.test(row)) rows.push([from + skipped, from + skipped + row.length]);
  }
  return rows;
}
