import type { ValueType } from '../../facts/value.ts';
import type { LetValue } from '../../generated/rule-file.ts';
import type { NameScope } from './name-scope.ts';
import { resolveProperty } from './resolve-property.ts';
import { selectionNames } from './selection-names.ts';

/** The type of a `let` value, by its form. An array of names may hold anything; so may a selection's unknown property. */
export function letType(value: LetValue, scope: NameScope): ValueType {
  if (typeof value === 'string') return 'text';
  if ('select' in value) return selectType(resolveProperty(value.property, selectionNames(value.select, scope))?.type);
  return 'values' in value ? 'any' : 'number';
}

function selectType(type: ValueType | undefined): ValueType {
  if (type === 'number' || type === 'numbers') return 'numbers';
  return type === 'text' || type === 'texts' ? 'texts' : 'any';
}
