import type { Collection } from './collection.ts';
import { createItem } from './create-item.ts';
import { plainText } from './plain-text.ts';

/** Paragraphs, whose text runs on over line ends: what is broken between two lines is found here. */
export const paragraphs: Collection = {
  name: 'paragraphs',
  description: 'Paragraphs, also those of list items, as one text each.',
  needs: 'tree',
  properties: {
    text: { type: 'text', description: 'What a reader sees; line breaks are spaces.' },
    lineCount: { type: 'number', description: 'How many lines it has.' },
  },
  contained: true,
  collect: context =>
    context
      .outline()
      .places('paragraph')
      .map(({ node, span, container, section }) => {
        const { text: source, lines } = context.document;
        const text = plainText(node.children);
        const raw = source.slice(...span);
        const lineCount = lines.pointAt(span[1]).line - lines.pointAt(span[0]).line + 1;
        return createItem(context, { span, container, section, properties: { text, lineCount }, raws: raw === text ? {} : { text: raw } });
      }),
};
