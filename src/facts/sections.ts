import type { Collection, FactContext } from './collection.ts';
import { createItem } from './create-item.ts';
import { readHtml } from './html-parts.ts';
import type { Item, SectionRef } from './item.ts';
import { createSectionNamer } from './name-section.ts';
import type { LeafNode, Place } from './outline.ts';
import { plainText } from './plain-text.ts';
import { splitHeading } from './split-heading.ts';

/** The sections of the document, each standing on its heading or label. A heading in a list or quote opens none. */
export const sections: Collection = {
  name: 'sections',
  description:
    'Sections, each by its heading: up to the next heading of the same or a higher level. Where a kind declares sections with `label: true`, their bold labels open sections too, up to the next label or such a heading.',
  needs: 'tree',
  properties: {
    text: { type: 'text', description: "The heading's text." },
    name: { type: 'text', description: 'The heading as the kind declares it, also where an alias stands there; else as `title`.' },
    level: { type: 'number', description: "The heading's level, 1 to 6; null for a label." },
    number: { type: 'text', description: 'The leading number of the heading, as "5.1", or null.' },
    title: { type: 'text', description: 'The heading without its number.' },
    empty: {
      type: 'boolean',
      description:
        'Whether nothing stands in it or its subsections but headings, comments, breaks, definitions and pictures without a text.',
    },
    lineCount: { type: 'number', description: 'How many lines it has, its heading and its subsections included.' },
  },
  contained: true,
  collect: context => {
    const filled = filledSections(context);
    const lastLines = lastLinesOfSections(context);
    const nameOf = createSectionNamer(context.shape);
    return [...context.outline().sections.values()].map(ref =>
      createSection(context, { ref, name: nameOf(ref.text), empty: !filled.has(ref), lastLine: lastLines.get(ref) ?? 1 }),
    );
  },
};

interface SectionParts {
  readonly ref: SectionRef;
  /** As declared, or null. */
  readonly name: string | null;
  readonly empty: boolean;
  readonly lastLine: number;
}

function createSection(context: FactContext, { ref, name, empty, lastLine }: SectionParts): Item {
  const firstLine = context.document.lines.pointAt(ref.span[0]).line;
  const { text, isLabel, span, parent } = ref;
  const { number, title } = splitHeading(text);
  const level = isLabel ? null : ref.level;
  const properties = { text, name: name ?? title, level, number, title, empty, lineCount: lastLine - firstLine + 1 };
  return createItem(context, { span, container: 'prose', section: parent, properties });
}

/** The sections with content, each with all that it stands in. Stops at the first known one, so it is linear. */
function filledSections(context: FactContext): Set<SectionRef> {
  const filled = new Set<SectionRef>();
  const shown = new Set(readHtml(context).flatMap(({ place, hasText }) => (hasText ? [place.node] : [])));
  for (const place of context.outline().leaves) {
    if (filled.has(place.section ?? noSection) || !isContent(place, shown) || isBareLabel(place, context)) continue;
    for (let ref = place.section; ref && !filled.has(ref); ref = ref.parent) filled.add(ref);
  }
  return filled;
}

/** Whether a paragraph is the label of its section and nothing else. */
function isBareLabel({ section, span }: Place<LeafNode>, { document }: FactContext): boolean {
  if (!section?.isLabel || section.span[0] !== span[0]) return false;
  return /^[\s:：]*$/.test(document.text.slice(section.span[1], span[1]));
}

const noSection: SectionRef = Object.freeze({ text: '', level: 0, isLabel: false, span: [0, 0], parent: null } as const);

function isContent({ node }: Place<LeafNode>, shown: ReadonlySet<LeafNode>): boolean {
  if (node.type === 'paragraph') return plainText(node.children) !== '';
  if (node.type === 'code') return node.value.trim() !== '';
  if (node.type === 'html') return shown.has(node);
  return node.type === 'table';
}

/** Each section's last line: the line before the heading that ends it, or the last line with anything on it. */
function lastLinesOfSections(context: FactContext): Map<SectionRef, number> {
  const { lines, text } = context.document;
  const lastLines = new Map<SectionRef, number>();
  const open: SectionRef[] = [];
  const close = (parent: SectionRef | null, lastLine: number): void => {
    while (open.length > 0 && open.at(-1) !== parent) lastLines.set(open.pop() as SectionRef, lastLine);
  };
  for (const ref of context.outline().sections.values()) {
    close(ref.parent, lines.pointAt(ref.span[0]).line - 1);
    open.push(ref);
  }
  const endsEmpty = lines.count > 1 && lines.spanOf(lines.count)[0] === text.length;
  close(null, endsEmpty ? lines.count - 1 : lines.count);
  return lastLines;
}
