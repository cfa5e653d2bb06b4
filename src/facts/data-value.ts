import type { DataNode } from '../document/data.ts';
import type { Scalar, Value } from './value.ts';

/** A value of front matter or data as a fact: scalars as typed there, arrays of scalars as arrays, anything else null. */
export function valueOfData(node: DataNode): Value {
  if (node.type === 'scalar') return node.value;
  if (node.type === 'object') return null;
  const values: Scalar[] = [];
  for (const item of node.items) {
    if (item.type !== 'scalar') return null;
    values.push(item.value);
  }
  return Object.freeze(values);
}

/** The type of a value: text, number, boolean, null, array or object. */
export function typeOfData(node: DataNode): string {
  if (node.type !== 'scalar') return node.type;
  if (node.value === null) return 'null';
  return typeof node.value === 'string' ? 'text' : typeof node.value;
}

/** What stood in the text, where that is not the value itself. */
export function rawsOfData(node: DataNode): Record<string, string> {
  return node.type === 'scalar' && node.raw !== String(node.value) ? { value: node.raw } : {};
}
