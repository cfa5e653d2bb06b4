import type { DataEntry } from '../document/data.ts';
import type { Collection, FactContext } from './collection.ts';
import { createItem } from './create-item.ts';
import { rawsOfData, typeOfData, valueOfData } from './data-value.ts';
import type { Item } from './item.ts';

/** The keys of the front matter, in order; a repeated key is there as often as it stands. */
export const frontmatter: Collection = {
  name: 'frontmatter',
  description: "The front matter's keys at the top level, in order.",
  needs: 'data',
  properties: {
    key: { type: 'text', description: 'The key.' },
    value: { type: 'any', description: 'Its value: a scalar as it is typed, an array of scalars; anything else null.' },
    type: { type: 'text', description: 'text, number, boolean, null, array or object.' },
  },
  contained: false,
  collect: context => {
    const data = context.document.frontMatter?.data;
    return data?.type === 'object' ? data.entries.map(entry => createEntry(context, entry)) : [];
  },
};

function createEntry(context: FactContext, { key, keySpan, value }: DataEntry): Item {
  return createItem(context, {
    span: [keySpan[0], Math.max(keySpan[1], value.span[1])],
    container: 'frontmatter',
    section: null,
    properties: { key, value: valueOfData(value), type: typeOfData(value) },
    spans: { key: keySpan, value: value.span },
    raws: rawsOfData(value),
  });
}
