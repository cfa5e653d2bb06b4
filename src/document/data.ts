import type { Problem } from './problem.ts';
import type { Span } from './span.ts';

/** A value of a YAML or JSON document (or front matter), with its position. Keys may repeat: the last one counts, and a problem says so. */
export type DataNode =
  | { readonly type: 'object'; readonly span: Span; readonly entries: readonly DataEntry[] }
  | { readonly type: 'array'; readonly span: Span; readonly items: readonly DataNode[] }
  | { readonly type: 'scalar'; readonly span: Span; readonly value: string | number | boolean | null; readonly raw: string };

export interface DataEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: DataNode;
}

/** What a YAML or JSON text holds: data is null where nothing can be read of it. */
export interface ParsedData {
  readonly data: DataNode | null;
  readonly problems: readonly Problem[];
}

/** Plain JSON. Objects have no prototype, so that no key of a document (`__proto__`, `constructor`) means more than any other. */
export type PlainValue = string | number | boolean | null | readonly PlainValue[] | { readonly [key: string]: PlainValue };

/** The entry of an object under a key: the last one where the key repeats. Null where there is none, or the node is no object. */
export function findEntry(node: DataNode, key: string): DataEntry | null {
  return node.type === 'object' ? (node.entries.findLast(entry => entry.key === key) ?? null) : null;
}

/** The value at a path of keys and 0-based indexes (numbers or their digits), or null. The empty path is the root. */
export function nodeAt(root: DataNode, path: readonly (string | number)[]): DataNode | null {
  let node: DataNode | null = root;
  for (const step of path) {
    if (node === null) return null;
    node = childAt(node, String(step));
  }
  return node;
}

/** The value at a JSON Pointer (RFC 6901: `/items/0/a~1b`), as ajv's `instancePath` gives it, or null. `''` is the root. */
export function nodeAtPointer(root: DataNode, pointer: string): DataNode | null {
  return nodeAt(root, splitPointer(pointer));
}

/** The entry that a JSON Pointer's last step names, for its `keySpan`. Null for the root and for items of arrays. */
export function entryAtPointer(root: DataNode, pointer: string): DataEntry | null {
  const path = splitPointer(pointer);
  const key = path.pop();
  const parent = nodeAt(root, path);
  return key === undefined || parent === null ? null : findEntry(parent, key);
}

/** The node as plain JSON values. */
export function toPlain(node: DataNode): PlainValue {
  if (node.type === 'scalar') return node.value;
  if (node.type === 'array') return node.items.map(toPlain);
  const object: Record<string, PlainValue> = Object.create(null);
  for (const { key, value } of node.entries) object[key] = toPlain(value);
  return object;
}

function childAt(node: DataNode, step: string): DataNode | null {
  if (node.type === 'array') return /^(?:0|[1-9]\d{0,9})$/.test(step) ? (node.items[Number(step)] ?? null) : null;
  return findEntry(node, step)?.value ?? null;
}

function splitPointer(pointer: string): string[] {
  const steps = pointer.split('/').slice(1);
  return steps.map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
