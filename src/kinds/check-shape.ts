import { type DataEntry, type DataNode, entryAtPointer, findEntry, nodeAtPointer, toPlain } from '../document/data.ts';
import type { Span } from '../document/span.ts';
import type { SchemaError } from '../ruleset/schema-validator.ts';
import type { CheckInput } from './check-input.ts';
import { createPlaceholderTest } from './placeholder.ts';

interface ShapeCheck {
  readonly schema: object;
  readonly root: DataNode;
  /** Where a key that the root lacks is reported. */
  readonly opening: Span;
}

/** What a schema does not allow, in words, at the value, or at the key that holds or lacks it. */
export function checkShape({ schema, root, opening }: ShapeCheck, input: CheckInput): { problem: string; span: Span }[] {
  const isPlaceholder = createPlaceholderTest(input);
  return input
    .compileSchema(schema)(toPlain(root))
    .flatMap(error => {
      const node = nodeAtPointer(root, error.pointer) ?? root;
      const entry = entryAtPointer(root, error.pointer);
      if (node.type === 'scalar' && typeof node.value === 'string' && isPlaceholder(node.value)) return [];
      return [{ problem: wordError(error), span: spanOfError(error, { node, entry, opening }) }];
    });
}

interface Place {
  readonly node: DataNode;
  /** The entry whose value the node is; null at the root and in arrays. */
  readonly entry: DataEntry | null;
}

/** An unknown key stands there itself; a missing one can only be told at the key of what lacks it, or where the document opens. */
function spanOfError({ key }: SchemaError, { node, entry, opening }: Place & Pick<ShapeCheck, 'opening'>): Span {
  if (key === undefined) return node.span;
  return findEntry(node, key)?.keySpan ?? entry?.keySpan ?? opening;
}

function wordError({ pointer, message }: SchemaError): string {
  const name = pointer.slice(1).replaceAll('~1', '/').replaceAll('~0', '~');
  return name === '' ? message : `${name} ${message}`;
}
