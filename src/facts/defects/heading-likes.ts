import type { Paragraph } from 'mdast';
import type { FactContext } from '../collection.ts';
import { inkOfLine, readInkLines } from '../inline-lines.ts';
import { normalizeText } from '../normalize-text.ts';
import type { Place } from '../outline.ts';
import { type Defect, type Detector, defectIn } from './defect.ts';

/** Lines that a reader takes for a heading and a parser does not: `##x`, `\## x`, `＃＃ x`. A single `#x` is a tag or an issue's number. */
const headingLike = /^(?:#{2,6} ?[\p{L}\p{N}]|# \p{L})/u;

export const detectHeadingLikes: Detector = context =>
  context
    .outline()
    .places('paragraph')
    .flatMap(place => detectLines(context, place));

function detectLines({ document }: FactContext, place: Place<Paragraph>): Defect[] {
  if (!/[#＃﹟]|&/.test(document.text.slice(...place.span))) return [];
  return readInkLines(place.node, document).flatMap(line => {
    const [first, last] = [line.pieces[0], line.pieces.at(-1)];
    if (!first || !last || first.style === 'code' || !headingLike.test(normalizeText(inkOfLine(line)))) return [];
    return [
      defectIn(place, { type: 'heading-like', text: 'line looks like a heading, but is none', span: [first.outer[0], last.outer[1]] }),
    ];
  });
}
