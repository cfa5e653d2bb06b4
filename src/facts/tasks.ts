import type { ListItem } from 'mdast';
import type { Span } from '../document/span.ts';
import type { Collection, FactContext } from './collection.ts';
import { createItem } from './create-item.ts';
import type { Item } from './item.ts';
import { leadOf } from './list-items.ts';
import { type Place, spanOfNode } from './outline.ts';
import { plainText } from './plain-text.ts';

/** List items with a box, as GitHub's task lists have them. */
export const tasks: Collection = {
  name: 'tasks',
  description: 'List items that begin with a box: "[ ]" or "[x]".',
  needs: 'tree',
  properties: {
    text: { type: 'text', description: 'Its first paragraph without the box.' },
    done: { type: 'boolean', description: 'Whether the box is ticked.' },
  },
  contained: true,
  collect: context =>
    context
      .outline()
      .places('listItem')
      .flatMap(place => createTask(context, place) ?? []),
};

function createTask(context: FactContext, { node, span, container, section }: Place<ListItem>): Item | null {
  const lead = leadOf(node);
  const start = lead ? spanOfNode(lead)[0] : 0;
  // From the source, since with a definition of "x" the parser takes the box for a link.
  const box = lead && /^\[([ xX])\][ \t\r\n]{1,9}/.exec(context.document.text.slice(start, start + 13));
  if (!box) return null;
  const text = plainText(lead.children).replace(/^(?:\[ \]|\[?x\]?) ?/i, '');
  const end = spanOfNode(lead)[1];
  const content: Span = [Math.min(start + box[0].length, end), end];
  const raw = context.document.text.slice(...content);
  return createItem(context, {
    span: [span[0], content[1]],
    container,
    section,
    properties: { text, done: box[1] !== ' ' },
    spans: { text: content, done: [start, start + 3] },
    raws: raw === text ? {} : { text: raw },
  });
}
