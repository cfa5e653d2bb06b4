import type { ListItem, Paragraph } from 'mdast';
import type { Span } from '../document/span.ts';
import type { Collection, FactContext } from './collection.ts';
import { createItem } from './create-item.ts';
import type { Item } from './item.ts';
import { type Place, spanOfNode } from './outline.ts';
import { plainText } from './plain-text.ts';

/** The items of all lists, each standing on its marker and first paragraph. */
export const listItems: Collection = {
  name: 'listItems',
  description: 'Items of lists, each by its marker and first paragraph.',
  needs: 'tree',
  properties: {
    text: { type: 'text', description: 'Its first paragraph.' },
    ordered: { type: 'boolean', description: 'Whether it stands in a numbered list.' },
    depth: { type: 'number', description: 'How many lists it stands in, from 1.' },
    marker: { type: 'text', description: 'Its marker as it stands: "-", "*", "+", "1.", "1)".' },
  },
  contained: true,
  collect: context =>
    context
      .outline()
      .places('listItem')
      .map(place => createListItem(context, place)),
};

/** The paragraph that a list item begins with, or null. */
export function leadOf(item: ListItem): Paragraph | null {
  const first = item.children[0];
  return first?.type === 'paragraph' ? first : null;
}

function createListItem(context: FactContext, { node, span, container, section, parent, listDepth }: Place<ListItem>): Item {
  const marker = /^(?:[-*+]|\d{1,9}[.)])/.exec(context.document.text.slice(span[0], span[0] + 10))?.[0] ?? '';
  const lead = leadOf(node);
  const markerEnd = span[0] + marker.length;
  const content: Span = lead ? spanOfNode(lead) : [markerEnd, markerEnd];
  const text = lead ? plainText(lead.children) : '';
  const raw = context.document.text.slice(...content);
  return createItem(context, {
    span: [span[0], content[1]],
    container,
    section,
    properties: { text, ordered: parent.type === 'list' && parent.ordered === true, depth: listDepth, marker },
    spans: { text: content, marker: [span[0], markerEnd] },
    raws: raw === text ? {} : { text: raw },
  });
}
