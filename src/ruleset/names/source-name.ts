import type { Given, Graph } from '../../generated/rule-file.ts';

/** What a selection begins with: items of a source, or the edges of a graph that they make. */
export type SourceChoice = { readonly fact: string } | { readonly graph: Graph };

/** The collection, table or view that a selection takes its items from; of a graph, its nodes. */
export function sourceNameOf(choice: SourceChoice): string {
  return 'graph' in choice ? choice.graph.nodes : choice.fact;
}

/** The graph whose edges are selected, or null. */
export function graphOf(choice: SourceChoice): Graph | null {
  return 'graph' in choice ? choice.graph : null;
}

/** What a rule walks, in a few words. */
export function nameGiven(given: Given): string {
  if ('each' in given) return given.each;
  return 'graph' in given ? `edges of ${given.graph.nodes}` : given.fact;
}
