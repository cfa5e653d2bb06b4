import type { Heading, ListItem, Nodes, Paragraph, Parents, Root } from 'mdast';
import type { Span } from '../document/span.ts';
import type { Container, SectionRef } from './item.ts';
import { plainText } from './plain-text.ts';
import type { FindLabel, SectionLabel } from './section-labels.ts';

/** A node of the tree with what it stands in. */
export interface Place<N extends Nodes = Nodes> {
  readonly node: N;
  readonly span: Span;
  readonly container: Container;
  /** For a heading: the section it stands in, not the one it opens. A label's paragraph stands in the section that it opens. */
  readonly section: SectionRef | null;
  readonly parent: Parents;
  /** Its index among its parent's children. */
  readonly index: number;
  /** How many lists it stands in. */
  readonly listDepth: number;
}

/** The places of a document, each kind of node in document order. */
export interface Outline {
  places<T extends Nodes['type']>(type: T): readonly Place<Extract<Nodes, { type: T }>>[];
  /** What a document consists of at its lowest level, in document order: paragraphs, headings, tables, code, HTML, definitions, breaks. */
  readonly leaves: readonly Place<LeafNode>[];
  /** Lists and quotes that stand directly in the document: their stretches do not overlap. */
  readonly outermost: readonly Place[];
  /** The sections, by what opens them: headings that stand directly in the document, and the labels of declared sections. */
  readonly sections: ReadonlyMap<Heading | Paragraph | ListItem, SectionRef>;
}

const leafTypes = ['paragraph', 'heading', 'table', 'code', 'html', 'definition', 'thematicBreak'] as const;
const inlineTypes = ['inlineCode', 'link', 'image', 'linkReference', 'imageReference'] as const;

/** A node without blocks in it. */
export type LeafNode = Extract<Nodes, { type: (typeof leafTypes)[number] }>;

const leafTypeSet: ReadonlySet<string> = new Set(leafTypes);
const keptTypes: ReadonlySet<string> = new Set([...leafTypes, ...inlineTypes, 'blockquote', 'list', 'listItem']);
const inlineParents: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'link', 'linkReference']);

/** One walk over the tree, without recursion, so that depth is no danger. */
export function createOutline(root: Root, labels: FindLabel | null): Outline {
  const byType = new Map<string, Place[]>();
  const leaves: Place<LeafNode>[] = [];
  const outermost: Place[] = [];
  const sections: OpenSections = new Map();
  walkPlaces(root, { sections, labels }, place => {
    const places = byType.get(place.node.type);
    if (places) places.push(place);
    else byType.set(place.node.type, [place]);
    if (isLeaf(place)) leaves.push(place);
    else if (place.parent === root) outermost.push(place);
  });
  return {
    places: <T extends Nodes['type']>(type: T) => (byType.get(type) ?? []) as Place<Extract<Nodes, { type: T }>>[],
    leaves,
    outermost,
    sections,
  };
}

/** Whether HTML stands within a line of text. */
export function isInline(place: Place): boolean {
  return inlineParents.has(place.parent.type);
}

/** A node's stretch of the document. */
export function spanOfNode(node: Nodes): Span {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

type Visit = Omit<Place, 'span' | 'section'>;
type OpenSections = Map<Heading | Paragraph | ListItem, SectionRef>;

interface SectionOpening {
  readonly sections: OpenSections;
  readonly labels: FindLabel | null;
}

function walkPlaces(root: Root, { sections, labels }: SectionOpening, report: (place: Place) => void): void {
  let section: SectionRef | null = null;
  const stack: Visit[] = [];
  pushChildren(stack, root, { container: 'prose', listDepth: 0 });
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    const { node, container, parent, index, listDepth } = visit;
    const opened: SectionRef | null = node.type === 'heading' && parent === root ? openSection(node, section) : null;
    const label = container === 'quote' ? null : (labels?.(node) ?? null);
    // The first paragraph of a list item that has opened the section is the same label.
    if (label && label.span[0] !== section?.span[0]) {
      section = openLabel(label, section, listDepth);
      sections.set(node as Paragraph | ListItem, section);
    }
    const around: SectionRef | null = opened ? opened.parent : section;
    if (keptTypes.has(node.type)) report({ node, span: spanOfNode(node), container, section: around, parent, index, listDepth });
    if (opened) {
      section = opened;
      sections.set(node as Heading, opened);
    }
    if ('children' in node) pushChildren(stack, node, within(visit));
  }
}

/** In reverse, for the stack. Most nodes are plain text, or cells of nothing else, which no collection asks for here. */
function pushChildren(stack: Visit[], parent: Parents, { container, listDepth }: Pick<Visit, 'container' | 'listDepth'>): void {
  const { children } = parent;
  for (let index = children.length - 1; index >= 0; index -= 1) {
    const node = children[index] as Nodes;
    if (!isPlainText(node)) stack.push({ node, container, parent, index, listDepth });
  }
}

function isPlainText(node: Nodes): boolean {
  return node.type === 'text' || (node.type === 'tableCell' && node.children.every(child => child.type === 'text'));
}

function within(visit: Visit): Pick<Visit, 'container' | 'listDepth'> {
  if (visit.node.type === 'blockquote') return { container: 'quote', listDepth: visit.listDepth };
  if (visit.node.type !== 'list') return visit;
  return { container: visit.container === 'quote' ? 'quote' : 'list', listDepth: visit.listDepth + 1 };
}

function openSection(heading: Heading, open: SectionRef | null): SectionRef {
  let parent = open;
  while (parent && parent.level >= heading.depth) parent = parent.parent;
  return Object.freeze({ text: plainText(heading.children), level: heading.depth, isLabel: false, span: spanOfNode(heading), parent });
}

/**
 * A label ends the one before it, unless it stands in a deeper list, and no heading above it. Below no heading or one of level 1 it counts as
 * below level 2: the next chapter ends it.
 */
function openLabel({ text, span }: SectionLabel, open: SectionRef | null, listDepth: number): SectionRef {
  let heading = open;
  while (heading?.isLabel) heading = heading.parent;
  const level = Math.max(2, heading?.level ?? 2) + 0.5 + Math.min(listDepth, 49) / 100;
  let parent = open;
  while (parent?.isLabel && parent.level >= level) parent = parent.parent;
  return Object.freeze({ text, level, isLabel: true, span, parent });
}

function isLeaf(place: Place): place is Place<LeafNode> {
  return leafTypeSet.has(place.node.type) && !isInline(place);
}
