import type { Nodes, Paragraph } from 'mdast';
import type { Span } from '../document/span.ts';
import { createSectionNameTest } from './name-section.ts';
import { inkOf, plainText } from './plain-text.ts';
import type { Shape } from './shape.ts';

/** A bold label that opens a section. */
export interface SectionLabel {
  readonly text: string;
  readonly span: Span;
}

/** The label that a paragraph, or the first paragraph of a list item, begins with; null where it is none of a declared section. */
export type FindLabel = (node: Nodes) => SectionLabel | null;

/** What may follow a label on its line: nothing, a colon, a dash, a remark in parentheses. */
const afterLabel = /^[ \t]{0,9}(?:$|[:：(\n]|[-–—][ \t])/;

/** Null where the kind lets no label open a section. */
export function createLabelFinder({ sections = {} }: Shape): FindLabel | null {
  const tests = Object.values(sections)
    .filter(section => section.label === true)
    .map(createSectionNameTest);
  if (tests.length === 0) return null;
  return node => {
    const label = readLabel(node);
    return label && tests.some(test => test(label.text)) ? label : null;
  };
}

function readLabel(node: Nodes): SectionLabel | null {
  const paragraph = paragraphOf(node);
  const [first, second] = paragraph?.children ?? [];
  if (first?.type !== 'strong' || first.position?.start.line !== first.position?.end.line) return null;
  const ink = plainText(first.children);
  const text = ink.replace(/ ?[:：]$/, '');
  const rest = second ? inkOf([second]) : '';
  if (text === '' || (text === ink && !afterLabel.test(rest))) return null;
  return { text, span: [first.position?.start.offset ?? 0, first.position?.end.offset ?? 0] };
}

function paragraphOf(node: Nodes): Paragraph | null {
  if (node.type === 'paragraph') return node;
  const child = node.type === 'listItem' ? node.children[0] : undefined;
  return child?.type === 'paragraph' ? child : null;
}
