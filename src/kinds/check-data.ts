import type { Span } from '../document/span.ts';
import type { Breach, CheckInput } from './check-input.ts';
import { checkShape } from './check-shape.ts';

/** data-invalid. What cannot be read at all is told by the document's problems. */
export function checkData(input: CheckInput): Breach[] {
  const { data: promise } = input.kind.file;
  const { data: root } = input.facts.document;
  if (!promise || !root) return [];
  const isLines = input.facts.document.format === 'jsonl';
  const opening: Span = [root.span[0], root.span[0]];
  const shape = { schema: promise.schema, root, name: 'The document', opening, ...(isLines ? { member: 'The value of this line' } : {}) };
  const mistakes = checkShape(shape, input);
  return mistakes.map(({ problem, key, span }) => ({
    check: 'data-invalid',
    messageId: 'invalid',
    values: { problem, key },
    span,
    severity: promise.severity,
  }));
}
