import type { DataNode } from '../document/data.ts';
import type { Span } from '../document/span.ts';
import type { Collection, FactContext } from './collection.ts';
import { createItem } from './create-item.ts';
import { rawsOfData, typeOfData, valueOfData } from './data-value.ts';
import type { Item } from './item.ts';

/** Every value of a YAML, JSON or JSON Lines document below its root, depth first. */
export const values: Collection = {
  name: 'values',
  description: 'Every value of a YAML, JSON or JSON Lines document, depth first. JSON Lines are an array, one value a line.',
  needs: 'data',
  properties: {
    path: { type: 'text', description: 'Keys and 0-based places from the root, joined by dots.' },
    key: { type: 'text', description: 'Its own key, or its 0-based place in an array.' },
    parent: { type: 'text', description: "Its parent's path; empty at the top." },
    value: { type: 'any', description: 'A scalar as it is typed, an array of scalars; anything else null.' },
    type: { type: 'text', description: 'text, number, boolean, null, array or object.' },
    depth: { type: 'number', description: 'How deep it stands, from 1.' },
  },
  contained: false,
  collect: context => (context.document.data ? collectValues(context, context.document.data) : []),
};

interface Visit {
  readonly key: string;
  readonly keySpan: Span | null;
  readonly parent: string;
  readonly depth: number;
  readonly node: DataNode;
}

function collectValues(context: FactContext, root: DataNode): Item[] {
  const items: Item[] = [];
  const stack = childVisits(root, '', 1);
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    const path = visit.parent === '' ? visit.key : `${visit.parent}.${visit.key}`;
    items.push(createValue(context, visit, path));
    stack.push(...childVisits(visit.node, path, visit.depth + 1));
  }
  return items;
}

/** In reverse, for the stack. */
function childVisits(node: DataNode, parent: string, depth: number): Visit[] {
  if (node.type === 'scalar') return [];
  const visits =
    node.type === 'object'
      ? node.entries.map(({ key, keySpan, value }) => ({ key, keySpan, parent, depth, node: value }))
      : node.items.map((item, index) => ({ key: String(index), keySpan: null, parent, depth, node: item }));
  return visits.reverse();
}

function createValue(context: FactContext, { key, keySpan, parent, depth, node }: Visit, path: string): Item {
  return createItem(context, {
    span: keySpan ? [keySpan[0], Math.max(keySpan[1], node.span[1])] : node.span,
    container: 'prose',
    section: null,
    properties: { path, key, parent, value: valueOfData(node), type: typeOfData(node), depth },
    spans: keySpan ? { key: keySpan, value: node.span } : { value: node.span },
    raws: rawsOfData(node),
  });
}
