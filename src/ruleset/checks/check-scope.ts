import type { Span } from '../../document/span.ts';
import type { ValueType } from '../../facts/value.ts';
import type { NameScope } from '../names/name-scope.ts';
import { resolveName } from '../names/resolve-name.ts';
import type { JsonPath, Report } from './mistake.ts';

/** What is known where a condition, a template or a place stands, and where mistakes go. */
export interface CheckScope {
  readonly names: NameScope;
  readonly report: Report;
  /** Keeps a JSON Schema to be compiled, and reported if that fails. */
  readonly compileSchema: (schema: object, path: JsonPath) => void;
}

/** Where a name stands in a file: a text as a whole, or a part of one. */
export interface NamePlace {
  readonly path: JsonPath;
  readonly within?: Span;
}

/** The type of a name; an unknown one is reported, and null. */
export function checkName(scope: CheckScope, name: string, place: NamePlace): ValueType | null {
  const found = resolveName(name, scope.names);
  if ('type' in found) return found.type;
  const kind = scope.names.kind ? ` in ${scope.names.kind.id}` : '';
  const message = found.message ?? `There is no fact "${name}" here${kind}.${found.hint ? ` ${found.hint}` : ''}`;
  scope.report({ ...place, message, unknown: { name, known: found.suggestions } });
  return null;
}
