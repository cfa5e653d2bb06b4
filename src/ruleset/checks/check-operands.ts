import type { Scalar, Value, ValueType } from '../../facts/value.ts';
import type { Operator } from '../../operators/operator.ts';

/** A side of a condition: what it is called in a message, and its type. */
export interface Side {
  readonly text: string;
  readonly type: ValueType;
}

/** Operators that ask whether values are the same: where the types differ, they never are, and the condition says nothing. */
const comparesSame = new Set([
  'equal',
  'notEqual',
  'in',
  'notIn',
  'contains',
  'doesNotContain',
  'isUnique',
  'isDuplicated',
  'overlaps',
  'doesNotOverlap',
  'subsetOf',
  'notSubsetOf',
  'precedes',
  'sameAs',
]);

/** What is wrong with the left side's type, in words, or null. */
export function checkLeft(operator: Operator, left: Side): string | null {
  if (accepts(operator.left, left.type)) return null;
  return `${operator.name} cannot judge ${left.text}: it is ${nameValueType(left.type)}, expected ${nameTypes(operator.left)}.`;
}

/** What is wrong with the right side's type, in words, or null. */
export function checkRight(operator: Operator, left: Side | null, right: Side): string | null {
  if (!accepts(operator.right, right.type)) {
    return `${operator.name} cannot compare with ${right.text}: it is ${nameValueType(right.type)}, expected ${nameTypes(operator.right)}.`;
  }
  if (!left || !comparesSame.has(operator.name)) return null;
  const [mine, its] = [memberType(left.type), memberType(right.type)];
  if (mine === its || mine === 'any' || its === 'any') return null;
  return `${left.text} is ${nameValueType(left.type)} and ${right.text} is ${nameValueType(right.type)}: they are never the same.`;
}

/** The type of a value written in a rule. Null, and a list of several types, can be anything. */
export function typeOfLiteral(value: Value): ValueType {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  if (value === null) return 'any';
  const members = value as readonly Scalar[];
  if (members.length > 0 && members.every(member => typeof member === 'string')) return 'texts';
  return members.length > 0 && members.every(member => typeof member === 'number') ? 'numbers' : 'any';
}

/** The type of an array's members, or the type itself. */
export function memberType(type: ValueType): ValueType {
  return type === 'texts' ? 'text' : type === 'numbers' ? 'number' : type;
}

/** A type in words. */
export function nameValueType(type: ValueType | 'pattern' | 'schema'): string {
  const names = {
    text: 'text',
    number: 'a number',
    boolean: 'true or false',
    texts: 'a list of texts',
    numbers: 'a list of numbers',
    any: 'any value',
  };
  return type === 'pattern' ? 'a pattern written here' : type === 'schema' ? '{"schema": …}' : names[type];
}

function accepts(allowed: readonly (ValueType | 'pattern' | 'schema')[], type: ValueType): boolean {
  return type === 'any' || allowed.includes(type);
}

function nameTypes(types: readonly (ValueType | 'pattern' | 'schema')[]): string {
  return types
    .filter(type => type !== 'any')
    .map(nameValueType)
    .join(' or ');
}
