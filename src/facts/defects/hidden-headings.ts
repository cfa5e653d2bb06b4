import type { Span } from '../../document/span.ts';
import type { FactContext } from '../collection.ts';
import { readHtml } from '../html-parts.ts';
import { type Defect, type Detector, defectAt, defectIn } from './defect.ts';

const headingLine = /^[ \t]{0,80}#{1,6}[ \t]+[^\s#]/;

/** Headings that open no section: in quotes and lists, and what would be one in HTML and comments. */
export const detectHiddenHeadings: Detector = context => {
  const { sections, places } = context.outline();
  const nested = places('heading')
    .filter(({ node }) => !sections.has(node))
    .map(place => defectIn(place, { type: 'hidden-heading', text: `heading in a ${place.container} opens no section`, span: place.span }));
  const blocks = readHtml(context).filter(parts => !parts.inline);
  return [...nested, ...blocks.flatMap(({ place }) => detectLines(context, place.span))];
};

function detectLines(context: FactContext, span: Span): Defect[] {
  const { text, lines } = context.document;
  const found: Defect[] = [];
  for (let line = lines.pointAt(span[0]).line; line <= lines.pointAt(span[1]).line; line += 1) {
    const [start, end] = lines.spanOf(line);
    const indent = headingLine.test(text.slice(start, end)) ? text.slice(start, end).indexOf('#') : -1;
    if (indent >= 0)
      found.push(defectAt(context, { type: 'hidden-heading', text: 'heading in HTML is not read as one', span: [start + indent, end] }));
  }
  return found;
}
