import type { Heading, Nodes, Parents, Root } from 'mdast';
import type { Span } from '../document/span.ts';
import type { Container, SectionRef } from './item.ts';
import { plainText } from './plain-text.ts';

/** A node of the tree with what it stands in. */
export interface Place<N extends Nodes = Nodes> {
  readonly node: N;
  readonly span: Span;
  readonly container: Container;
  /** For a heading: the section it stands in, not the one it opens. */
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
  /** The sections, by the headings that open them: only headings that stand directly in the document do. */
  readonly sections: ReadonlyMap<Heading, SectionRef>;
}

const leafTypes = ['paragraph', 'heading', 'table', 'code', 'html', 'definition', 'thematicBreak'] as const;
const inlineTypes = ['inlineCode', 'link', 'image', 'linkReference', 'imageReference'] as const;

/** A node without blocks in it. */
export type LeafNode = Extract<Nodes, { type: (typeof leafTypes)[number] }>;

const leafTypeSet: ReadonlySet<string> = new Set(leafTypes);
const keptTypes: ReadonlySet<string> = new Set([...leafTypes, ...inlineTypes, 'blockquote', 'list', 'listItem']);
const inlineParents: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'link', 'linkReference']);

/** One walk over the tree, without recursion, so that depth is no danger. */
export function createOutline(root: Root): Outline {
  const byType = new Map<string, Place[]>();
  const leaves: Place<LeafNode>[] = [];
  const outermost: Place[] = [];
  const sections = new Map<Heading, SectionRef>();
  walkPlaces(root, sections, place => {
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

function walkPlaces(root: Root, sections: Map<Heading, SectionRef>, report: (place: Place) => void): void {
  let section: SectionRef | null = null;
  const stack: Visit[] = [];
  pushChildren(stack, root, { container: 'prose', listDepth: 0 });
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    const { node, container, parent, index, listDepth } = visit;
    const opened: SectionRef | null = node.type === 'heading' && parent === root ? openSection(node, section) : null;
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
  return Object.freeze({ text: plainText(heading.children), level: heading.depth, span: spanOfNode(heading), parent });
}

function isLeaf(place: Place): place is Place<LeafNode> {
  return leafTypeSet.has(place.node.type) && !isInline(place);
}
