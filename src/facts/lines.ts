import type { Collection, FactContext } from './collection.ts';
import { createItem } from './create-item.ts';
import type { Item, SectionRef } from './item.ts';
import { type LineMark, readLineMarks } from './line-marks.ts';
import { normalizeText } from './normalize-text.ts';

/** Every line of the document, in any format. */
export const lines: Collection = {
  name: 'lines',
  description: 'Every line. A final line end opens an empty last line.',
  needs: 'tree',
  properties: {
    text: {
      type: 'text',
      description:
        'What a reader sees: markers of lists, quotes and headings and inline formatting stripped; code, HTML and comments as they stand.',
    },
    language: { type: 'text', description: 'The language of the code that it is content of, or null. Fences have none.' },
  },
  contained: true,
  collect: context => {
    const { document } = context;
    const marks = readLineMarks(context);
    const sections = sectionsByLine(context);
    const items: Item[] = [];
    for (let line = 1; line <= document.lines.count; line += 1) {
      items.push(createLine(context, { line, mark: marks[line - 1] ?? unmarked, section: sections[line - 1] ?? null }));
    }
    return items;
  },
};

interface LineParts {
  readonly line: number;
  readonly mark: LineMark;
  readonly section: SectionRef | null;
}

const unmarked: LineMark = Object.freeze({ container: 'prose', ink: null });

function createLine(context: FactContext, { line, mark, section }: LineParts): Item {
  const { container, ink, language = null } = mark;
  const span = context.document.lines.spanOf(line);
  const raw = context.document.text.slice(...span);
  const text = ink ?? normalizeText(raw);
  return createItem(context, { line, span, container, section, properties: { text, language }, raws: raw === text ? {} : { text: raw } });
}

/** The section of each line; a heading's own line stands in the section around it, a label's in the section that it opens. */
function sectionsByLine(context: FactContext): (SectionRef | null)[] {
  const { lines: index } = context.document;
  const sections: (SectionRef | null)[] = Array.from({ length: index.count }, () => null);
  const starts = [...context.outline().sections.values()].map(section => ({
    section,
    line: index.pointAt(section.span[0]).line,
    after: index.pointAt(section.span[1]).line - (section.isLabel ? 1 : 0),
  }));
  starts.forEach(({ section, line, after }, position) => {
    sections.fill(section.parent, line - 1, after);
    sections.fill(section, after, (starts[position + 1]?.line ?? index.count + 1) - 1);
  });
  return sections;
}
