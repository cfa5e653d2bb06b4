import type { ValueType } from '../../facts/value.ts';
import type { LetValue } from '../../generated/rule-file.ts';
import type { NameScope } from './name-scope.ts';
import { resolveProperty } from './resolve-property.ts';
import { selectionNames } from './selection-names.ts';

/** The type of a name that is no `let` value. */
type TypeOf = (name: string) => ValueType | undefined;

/** The type of a `let` value, by its form. An array of names may hold anything; so may a selection's unknown property, and what is made of other `let` values. */
export function letType(value: LetValue, scope: NameScope, typeOf: TypeOf): ValueType {
  if (typeof value === 'string') return 'text';
  if ('replace' in value) return replacedType(typeOf(value.replace));
  if ('select' in value) return selectType(resolveProperty(value.property, selectionNames(value.select, scope))?.type);
  return 'values' in value ? 'any' : 'number';
}

function selectType(type: ValueType | undefined): ValueType {
  if (type === 'number' || type === 'numbers') return 'numbers';
  return type === 'text' || type === 'texts' ? 'texts' : 'any';
}

/** A text, or the texts of an array. */
function replacedType(type: ValueType | undefined): ValueType {
  if (type === undefined || type === 'any') return 'any';
  return type === 'texts' || type === 'numbers' ? 'texts' : 'text';
}
