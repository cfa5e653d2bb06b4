/** A cycle in a graph, as the names along it with the first one repeated at the end; or null. Linear, and without recursion. */
export function findCycle(edges: ReadonlyMap<string, Iterable<string>>): readonly string[] | null {
  const done = new Set<string>();
  for (const start of edges.keys()) {
    const path: string[] = [];
    const open = new Map<string, Iterator<string>>();
    const enter = (name: string): void => {
      path.push(name);
      open.set(name, (edges.get(name) ?? [])[Symbol.iterator]());
    };
    if (!done.has(start)) enter(start);
    for (let name = path.at(-1); name !== undefined; name = path.at(-1)) {
      const next = open.get(name)?.next();
      if (next === undefined || next.done) {
        done.add(name);
        open.delete(name);
        path.pop();
      } else if (open.has(next.value)) return [...path.slice(path.indexOf(next.value)), next.value];
      else if (!done.has(next.value) && edges.has(next.value)) enter(next.value);
    }
  }
  return null;
}
