import { type DataEntry, type DataNode, entryAtPointer, findEntry, nodeAtPointer, type PlainValue, toPlain } from '../document/data.ts';
import type { Span } from '../document/span.ts';
import type { SchemaError } from '../ruleset/schema/schema-validator.ts';
import type { CheckInput } from './check-input.ts';
import { pairKeys } from './pair-keys.ts';
import { createPlaceholderTest } from './placeholder.ts';

/** Of a value, a message quotes no more characters. */
const longestQuote = 60;

interface ShapeCheck {
  readonly schema: object;
  readonly root: DataNode;
  /** What messages call the root. */
  readonly name: string;
  /** What messages call a member of the root, where its place tells which one is meant; without it, members go by their number from 0. */
  readonly member?: string;
  /** Where a key that the root lacks is reported. */
  readonly opening: Span;
}

/** What a schema does not allow, in words, at the value, or at the key that holds or lacks it. */
export function checkShape(
  { schema, root, opening, ...names }: ShapeCheck,
  input: CheckInput,
): { problem: string; key: string | null; span: Span }[] {
  const isPlaceholder = createPlaceholderTest(input);
  const errors = input.compileSchema(schema)(toPlain(root));
  return pairKeys(errors).flatMap(error => {
    const node = nodeAtPointer(root, error.pointer) ?? root;
    const entry = entryAtPointer(root, error.pointer);
    if (node.type === 'scalar' && typeof node.value === 'string' && isPlaceholder(node.value)) return [];
    const around = node === root ? opening : openingOf(node);
    return [{ problem: wordError(error, node, names), key: error.key ?? null, span: spanOfError(error, { node, entry, opening: around }) }];
  });
}

interface Place {
  readonly node: DataNode;
  /** The entry whose value the node is; null at the root and in arrays. */
  readonly entry: DataEntry | null;
}

/** Where a member of a list opens. */
function openingOf({ span: [start] }: DataNode): Span {
  return [start, start + 1];
}

/** An unknown key stands there itself; a missing one can only be told at the key of what lacks it, or where the document opens. */
function spanOfError({ key }: SchemaError, { node, entry, opening }: Place & Pick<ShapeCheck, 'opening'>): Span {
  if (key === undefined) return node.span;
  return findEntry(node, key)?.keySpan ?? entry?.keySpan ?? opening;
}

/** What is there, if it is one value, and what it must be. */
function wordError({ pointer, message, key }: SchemaError, node: DataNode, names: Pick<ShapeCheck, 'name' | 'member'>): string {
  const name = nameValue(pointer, names);
  return node.type === 'scalar' && key === undefined ? `${name} is ${wordValue(node.value)}; it ${message}` : `${name} ${message}`;
}

/** A place by its keys: `status`, `stages/0/id`. */
function nameValue(pointer: string, { name, member }: Pick<ShapeCheck, 'name' | 'member'>): string {
  if (pointer === '') return name;
  const path = pointer.slice(1).replaceAll('~1', '/').replaceAll('~0', '~');
  if (member === undefined) return path;
  const slash = path.indexOf('/');
  return slash < 0 ? member : path.slice(slash + 1);
}

function wordValue(value: PlainValue): string {
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(value.length > longestQuote ? `${value.slice(0, longestQuote)}…` : value);
}
