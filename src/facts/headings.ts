import type { Heading } from 'mdast';
import type { Span } from '../document/span.ts';
import type { Collection, FactContext } from './collection.ts';
import { createItem } from './create-item.ts';
import type { Item } from './item.ts';
import { type Place, spanOfNode } from './outline.ts';
import { plainText } from './plain-text.ts';
import { splitHeading } from './split-heading.ts';

/** All headings, ATX and setext, wherever they stand. */
export const headings: Collection = {
  name: 'headings',
  description: 'Headings, also those in lists and quotes.',
  needs: 'tree',
  properties: {
    text: { type: 'text', description: 'What a reader sees.' },
    level: { type: 'number', description: '1 to 6.' },
    number: { type: 'text', description: 'The leading number, as "5.1", or null.' },
    title: { type: 'text', description: 'The text without its number.' },
  },
  contained: true,
  collect: context =>
    context
      .outline()
      .places('heading')
      .map(place => createHeading(context, place)),
};

function createHeading(context: FactContext, { node, span, container, section }: Place<Heading>): Item {
  const text = plainText(node.children);
  const content = spanOfContent(node);
  const raw = content ? context.document.text.slice(...content) : '';
  return createItem(context, {
    span,
    container,
    section,
    properties: { text, level: node.depth, ...splitHeading(text) },
    spans: content ? { text: content } : {},
    raws: raw === text ? {} : { text: raw },
  });
}

function spanOfContent(heading: Heading): Span | null {
  const [first, last] = [heading.children[0], heading.children.at(-1)];
  return first && last ? [spanOfNode(first)[0], spanOfNode(last)[1]] : null;
}
