import type { Value } from '../facts/value.ts';
import { findName } from '../ruleset/names/resolve-name.ts';
import { describeValue, parseTemplate, writeValue } from '../ruleset/template.ts';
import type { CompileContext } from './compile-context.ts';
import { compileName } from './compile-name.ts';
import type { Cursor, Read } from './cursor.ts';

/** A template as a message for people: what is missing is said to be. */
export function compileMessage(template: string, context: CompileContext): (cursor: Cursor) => string {
  const pieces = parseTemplate(template).parts.map(part => (part.type === 'text' ? part.text : compileDescription(part.name, context)));
  return cursor => pieces.map(piece => (typeof piece === 'string' ? piece : piece(cursor))).join('');
}

/** A list that stands where any value could is told as one, by brackets: `[standard]` is not `standard`. */
function compileDescription(name: string, context: CompileContext): (cursor: Cursor) => string {
  const read = compileName(name, context);
  const found = findName(name, context.names);
  const isOpen = found?.type === 'any' && ['property', 'neighbour', 'frontmatter', 'data'].includes(found.ref.kind);
  if (!isOpen) return cursor => describeValue(read(cursor));
  return cursor => {
    const value = read(cursor);
    return Array.isArray(value) ? `[${value.length > 0 ? describeValue(value) : ''}]` : describeValue(value);
  };
}

/** A template as a text of its own, a `let` value or a fix. Missing (null) where one of its names is. */
export function compileText(template: string, context: CompileContext): (cursor: Cursor) => string | null {
  const pieces = compilePieces(template, context);
  return cursor => {
    let text = '';
    for (const piece of pieces) {
      const value: Value = typeof piece === 'string' ? piece : writeValue(piece(cursor));
      if (value === null) return null;
      text += value;
    }
    return text;
  };
}

function compilePieces(template: string, context: CompileContext): readonly (string | Read)[] {
  return parseTemplate(template).parts.map(part => (part.type === 'text' ? part.text : compileName(part.name, context)));
}
