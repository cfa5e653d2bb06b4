import type { Item } from '../facts/item.ts';
import { normalizeText } from '../facts/normalize-text.ts';
import type { Graph } from '../generated/rule-file.ts';
import type { NameScope } from '../ruleset/names/name-scope.ts';
import { resolveProperty } from '../ruleset/names/resolve-property.ts';
import { type NamedSelection, selectionNames } from '../ruleset/names/selection-names.ts';
import { type GraphProperties, readEdges } from './graph/read-edges.ts';
import { createIdReader } from './graph/read-ids.ts';
import type { Stage } from './stage.ts';

/** The edges of each array of nodes, by how they are read: rules that ask for the same graph of the same items share them. */
const known = new WeakMap<readonly Item[], Map<string, readonly Item[]>>();

/** From nodes to the edges among them. Throws where an id or the edges are no property of the nodes. */
export function compileGraph({ id, edges, pattern, none = [] }: Graph, nodes: NamedSelection, names: NameScope): Stage {
  const item = selectionNames(nodes, names);
  const [ofId, ofEdges] = [id, edges].map(name => resolveProperty(name, item)?.ref);
  if (!ofId || !ofEdges) throw new Error(`The nodes have no property "${ofId ? edges : id}".`);
  const readIds = createIdReader(pattern);
  const properties: GraphProperties = { id: ofId, edges: ofEdges, none: new Set(none.map(normalizeText)), readIds };
  const key = JSON.stringify([id, edges, none, pattern ?? null]);
  return (items, { home }) => {
    const graphs = known.get(items) ?? new Map<string, readonly Item[]>();
    known.set(items, graphs);
    const present = graphs.get(key) ?? readEdges(items, properties, home.document);
    graphs.set(key, present);
    return present;
  };
}
