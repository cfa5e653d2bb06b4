import { type DataNode, findEntry } from '../document/data.ts';

/**
 * The node at a dotted path, or null. Keys may hold dots themselves (`status.boot.soul_loaded`): at each step the longest key that leads on wins.
 * Members of arrays go by their index, from 0.
 */
export function findNode(node: DataNode, path: string): DataNode | null {
  if (node.type === 'scalar') return null;
  for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1)) {
    const key = path.slice(0, end);
    const child = node.type === 'object' ? (findEntry(node, key)?.value ?? null) : findMember(node.items, key);
    const found = child && (end === path.length ? child : findNode(child, path.slice(end + 1)));
    if (found) return found;
  }
  return null;
}

function findMember(items: readonly DataNode[], key: string): DataNode | null {
  return /^\d{1,9}$/.test(key) ? (items[Number(key)] ?? null) : null;
}

/** The keys at the top, each once, in their order. */
export function keysOfData(node: DataNode | null): readonly string[] {
  return Object.freeze(node?.type === 'object' ? [...new Set(node.entries.map(entry => entry.key))] : []);
}
