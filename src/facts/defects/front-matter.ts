import { isFrontMatterUnclosed } from '../../document/front-matter.ts';
import type { Span } from '../../document/span.ts';
import type { FactContext } from '../collection.ts';
import { type Defect, type Detector, defectAt, defectIn } from './defect.ts';

/** A fence of front matter. */
const fence = /^---[ \t]{0,400}$/;
/** What front matter consists of: keys, list entries, nested lines, comments, blank lines. */
const keyLine = /^[A-Za-z_][\w.-]{0,80}[ \t]{0,9}:(?:[ \t]|$)/;
const otherLine = /^(?:[ \t]|-[ \t]|#[^#]|$)/;

/** Front matter that is none: never closed, or not at the very beginning. */
export const detectFrontMatter: Detector = context => [...detectUnclosed(context), ...detectLate(context)];

function detectUnclosed(context: FactContext): Defect[] {
  const { format, text, lines } = context.document;
  if (format !== 'markdown' || !isFrontMatterUnclosed(text)) return [];
  return [defectAt(context, { type: 'frontmatter-unclosed', text: 'front matter is never closed', span: lines.spanOf(1) })];
}

function detectLate(context: FactContext): Defect[] {
  const { document } = context;
  return context
    .outline()
    .places('thematicBreak')
    .flatMap(place => {
      const line = document.lines.pointAt(place.span[0]).line;
      if (place.parent.type !== 'root' || !fence.test(document.text.slice(...document.lines.spanOf(line)))) return [];
      const { closedAt, keys } = readBlock(context, line + 1);
      if (closedAt === null || keys === 0) return [];
      const span: Span = [place.span[0], document.lines.spanOf(closedAt)[1]];
      return [
        defectIn(place, { type: 'frontmatter-late', text: 'front matter not at the beginning of the document is not read as such', span }),
      ];
    });
}

/** Reads on to the next fence or to what no front matter holds, so that each line is read for one break only. */
function readBlock({ document: { lines, text } }: FactContext, from: number): { closedAt: number | null; keys: number } {
  let keys = 0;
  for (let line = from; line <= lines.count; line += 1) {
    const source = text.slice(...lines.spanOf(line));
    if (fence.test(source)) return { closedAt: line, keys };
    if (keyLine.test(source)) keys += 1;
    // A blank line or a heading right after a break is what a break is usually followed by.
    else if (keys === 0 || !otherLine.test(source)) return { closedAt: null, keys };
  }
  return { closedAt: null, keys };
}
