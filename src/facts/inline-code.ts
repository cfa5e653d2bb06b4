import type { Collection } from './collection.ts';
import { createItem } from './create-item.ts';
import { normalizeText } from './normalize-text.ts';

/** Code within text. */
export const inlineCode: Collection = {
  name: 'inlineCode',
  description: 'Code within lines of text.',
  needs: 'tree',
  properties: { text: { type: 'text', description: 'What stands between the backticks.' } },
  contained: true,
  collect: context =>
    context
      .outline()
      .places('inlineCode')
      .map(({ node, span, container, section }) => {
        const text = normalizeText(node.value);
        return createItem(context, {
          span,
          container,
          section,
          properties: { text },
          raws: node.value === text ? {} : { text: node.value },
        });
      }),
};
