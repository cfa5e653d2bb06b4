import type { Code } from 'mdast';
import type { Span } from '../../document/span.ts';
import { readCodeLines } from '../code-lines.ts';
import type { FactContext } from '../collection.ts';
import { readHtml } from '../html-parts.ts';
import type { Place } from '../outline.ts';
import { readTables } from '../read-tables.ts';
import { type Defect, type Detector, defectAt, defectIn } from './defect.ts';

const delimiterRow = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/** Tables that are none: in quotes, in code without a language, in comments and HTML. Each by its header. */
export const detectHiddenTables: Detector = context => {
  const quoted = readTables(context)
    .filter(({ place }) => place.container === 'quote')
    .map(({ place, ref }) => defectIn(place, { type: 'hidden-table', text: 'table stands in a quote', span: ref.header }));
  const code = context.outline().places('code').filter(isUnnamed);
  const blocks = readHtml(context).filter(parts => !parts.inline);
  return [
    ...quoted,
    ...code.flatMap(({ node }) =>
      detectHeaders(
        context,
        readCodeLines(node, context.document).map(line => line.span),
        'code',
      ),
    ),
    ...blocks.flatMap(({ place }) => detectHeaders(context, linesOf(context, place.span), 'HTML')),
  ];
};

function isUnnamed({ node }: Place<Code>): boolean {
  return !node.lang;
}

/** A line with pipes above a delimiter row with as many. */
function detectHeaders(context: FactContext, spans: readonly Span[], where: string): Defect[] {
  const texts = spans.map(span => context.document.text.slice(...span).trim());
  return spans.flatMap((span, index) => {
    const [header, below] = [texts[index] ?? '', texts[index + 1] ?? ''];
    if (!header.includes('|') || !below.includes('|') || delimiterRow.test(header) || !delimiterRow.test(below)) return [];
    return [defectAt(context, { type: 'hidden-table', text: `table stands in ${where}`, span: trimSpan(context, span) })];
  });
}

function trimSpan({ document }: FactContext, [start, end]: Span): Span {
  const text = document.text.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return [from, from + text.trim().length];
}

function linesOf({ document: { lines } }: FactContext, span: Span): Span[] {
  const [first, last] = [lines.pointAt(span[0]).line, lines.pointAt(span[1]).line];
  return Array.from({ length: last - first + 1 }, (_, index) => lines.spanOf(first + index));
}
