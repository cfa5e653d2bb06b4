/**
 * The strongly connected components of a directed graph, by number for each node: two nodes have the same where each leads to the other. Nodes are
 * 0 to n - 1, with the targets of each; linear, without recursion (Tarjan 1972).
 */
export function findStrongComponents(targets: readonly (readonly number[])[]): Int32Array {
  const search = createSearch(targets.length);
  for (let root = 0; root < targets.length; root++) if (search.order[root] === UNSEEN) visitFrom(root, targets, search);
  return search.component;
}

const UNSEEN = -1;

interface Search {
  /** When each node was first seen. */
  readonly order: Int32Array;
  /** The earliest seen node that each leads back to, as far as known. */
  readonly low: Int32Array;
  /** How many of its targets each has followed. */
  readonly followed: Int32Array;
  readonly component: Int32Array;
  /** Seen, and not yet in a component. */
  readonly open: number[];
  /** The way from the root to the node at hand. */
  readonly path: number[];
  clock: number;
  components: number;
}

function createSearch(size: number): Search {
  const filled = (): Int32Array => new Int32Array(size).fill(UNSEEN);
  return {
    order: filled(),
    low: filled(),
    followed: new Int32Array(size),
    component: filled(),
    open: [],
    path: [],
    clock: 0,
    components: 0,
  };
}

function visitFrom(root: number, targets: readonly (readonly number[])[], search: Search): void {
  const { order, low, followed, component, path } = search;
  enter(root, search);
  while (path.length > 0) {
    const node = path.at(-1) as number;
    const next = targets[node]?.[followed[node] as number];
    followed[node] = (followed[node] as number) + 1;
    if (next === undefined) leave(node, search);
    else if (order[next] === UNSEEN) enter(next, search);
    else if (component[next] === UNSEEN) low[node] = Math.min(low[node] as number, order[next] as number);
  }
}

function enter(node: number, search: Search): void {
  search.order[node] = search.clock;
  search.low[node] = search.clock++;
  search.open.push(node);
  search.path.push(node);
}

/** Closes the node's component where it leads back to nothing before itself. */
function leave(node: number, search: Search): void {
  const { order, low, component, open, path } = search;
  path.pop();
  const before = path.at(-1);
  if (before !== undefined) low[before] = Math.min(low[before] as number, low[node] as number);
  if (low[node] !== order[node]) return;
  for (let member = open.pop(); member !== undefined; member = open.pop()) {
    component[member] = search.components;
    if (member === node) break;
  }
  search.components++;
}
