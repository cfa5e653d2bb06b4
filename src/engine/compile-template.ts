import type { Value } from '../facts/value.ts';
import { describeValue, parseTemplate, writeValue } from '../ruleset/template.ts';
import type { CompileContext } from './compile-context.ts';
import { compileName } from './compile-name.ts';
import type { Cursor, Read } from './cursor.ts';

/** A template as a message for people: what is missing is said to be. */
export function compileMessage(template: string, context: CompileContext): (cursor: Cursor) => string {
  const pieces = compilePieces(template, context);
  return cursor => pieces.map(piece => (typeof piece === 'string' ? piece : describeValue(piece(cursor)))).join('');
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
