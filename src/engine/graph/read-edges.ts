import type { ParsedDocument } from '../../document/document.ts';
import type { Span } from '../../document/span.ts';
import type { Item } from '../../facts/item.ts';
import { normalizeText } from '../../facts/normalize-text.ts';
import type { Value } from '../../facts/value.ts';
import type { PropertyRef } from '../../ruleset/names/name-ref.ts';
import { createPropertyReader, spanOfProperty } from '../read-property.ts';
import { type EdgeTarget, readEdgeTargets } from './edge-targets.ts';
import type { ReadIds } from './read-ids.ts';
import { findStrongComponents } from './strong-components.ts';

/** How nodes name themselves and each other. */
export interface GraphProperties {
  readonly id: PropertyRef;
  readonly edges: PropertyRef;
  readonly none: ReadonlySet<string>;
  readonly readIds: ReadIds;
}

/** So many properties are copied for edges at most: one row may be as wide as a document, and name as many targets. */
const MAX_COPIES = 5_000_000;

/** The edges of a graph as items, node by node in document order, and in the order in which each names them. Linear. Throws where they are too many. */
export function readEdges(nodes: readonly Item[], properties: GraphProperties, document: ParsedDocument): readonly Item[] {
  const graph = readGraph(nodes, properties, document);
  const component = findStrongComponents(graph.targets);
  let copies = 0;
  const items = graph.nodes.flatMap(({ item, id, number, edges, span: from }, place) => {
    copies += edges.length * Object.keys(item.properties).length;
    if (copies > MAX_COPIES) throw new Error('the graph has too many edges.');
    return edges.map(edge => {
      const target = graph.numbers.get(edge.id);
      const isCircular = target !== undefined && number !== undefined && component[target] === component[number];
      const isBackward = target !== undefined && target !== number && (graph.firsts[target] as number) < place;
      const found = { from: id, to: edge.id, dangling: target === undefined, inCycle: isCircular, backward: isBackward };
      return createEdge(item, found, { from, to: edge.span });
    });
  });
  return Object.freeze(items);
}

interface Node {
  readonly item: Item;
  /** Null where the node has none; it can be named by nobody. */
  readonly id: string | null;
  /** Nodes of one id have one number. */
  readonly number: number | undefined;
  readonly span: Span;
  readonly edges: readonly EdgeTarget[];
}

interface Graph {
  readonly nodes: readonly Node[];
  readonly numbers: ReadonlyMap<string, number>;
  /** By number: the place of its first node. */
  readonly firsts: readonly number[];
  /** By number: the numbers that its nodes name. */
  readonly targets: readonly (readonly number[])[];
}

function readGraph(items: readonly Item[], { id, edges, none, readIds }: GraphProperties, document: ParsedDocument): Graph {
  const [readId, readTargets] = [createPropertyReader(id), createPropertyReader(edges)];
  const numbers = new Map<string, number>();
  const firsts: number[] = [];
  const nodes = items.map((item, place): Node => {
    const name = nameOf(readId(item, document), readIds);
    if (name !== null && !numbers.has(name)) {
      numbers.set(name, firsts.length);
      firsts.push(place);
    }
    const source = { value: readTargets(item, document), span: spanOfProperty(item, edges.name), none, readIds, document };
    const number = name === null ? undefined : numbers.get(name);
    return { item, id: name, number, span: spanOfProperty(item, id.name), edges: readEdgeTargets(source) };
  });
  const targets: number[][] = firsts.map(() => []);
  for (const { number, edges: named } of nodes) {
    if (number !== undefined) for (const edge of named) pushKnown(targets[number], numbers.get(edge.id));
  }
  return { nodes, numbers, firsts, targets };
}

function pushKnown(targets: number[] | undefined, target: number | undefined): void {
  if (target !== undefined) targets?.push(target);
}

function nameOf(value: Value, readIds: ReadIds): string | null {
  const name = value === null || Array.isArray(value) ? '' : normalizeText(String(value));
  return name === '' ? null : (readIds(name)[0] ?? null);
}

function createEdge(node: Item, properties: Item['properties'], spans: Item['spans']): Item {
  const { from: _, to: __, ...raws } = node.raws;
  return Object.freeze({
    ...node,
    properties: Object.freeze({ ...node.properties, ...properties }),
    spans: Object.freeze({ ...node.spans, ...spans }),
    raws: Object.freeze(raws),
  });
}
