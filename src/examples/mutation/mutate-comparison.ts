import { operators } from '../../generated/operators.ts';
import type { Condition } from '../../generated/rule-file.ts';
import { dropMembers, type Edit, type EditPlace, type Effect, effectAt, reverseEffect } from './edit.ts';
import { mutatePattern } from './mutate-pattern.ts';

type Comparison = Extract<Condition, { readonly fact: string }>;

/** Operators that differ at the very bound, and which of the two holds of more. */
const neighbours: Readonly<Record<string, readonly [operator: string, effect: Effect]>> = {
  greaterThan: ['greaterThanOrEqual', 'more'],
  greaterThanOrEqual: ['greaterThan', 'fewer'],
  lessThan: ['lessThanOrEqual', 'more'],
  lessThanOrEqual: ['lessThan', 'fewer'],
};

/** By how much a whole number must be changed for the operator to hold of one value more. */
const steps: Readonly<Record<string, 1 | -1>> = {
  greaterThan: -1,
  greaterThanOrEqual: -1,
  longerThan: -1,
  lessThan: 1,
  lessThanOrEqual: 1,
  shorterThan: 1,
};

/** What a shorter list on the right makes of an operator. */
const shorterLists: Readonly<Record<string, Effect>> = {
  in: 'fewer',
  notIn: 'more',
  subsetOf: 'fewer',
  notSubsetOf: 'more',
  overlaps: 'fewer',
  doesNotOverlap: 'more',
};

const patternOperators = new Set(operators.filter(({ right }) => right.includes('pattern')).map(({ name }) => name));

/** Edits that shift a comparison a little: a bound by one, a list by a member, a pattern by an edge. */
export function mutateComparison({ operator, value }: Comparison, place: EditPlace): Edit[] {
  const right = { ...place, path: [...place.path, 'value'] };
  if (Array.isArray(value)) return dropMembers(value, right, effectAt(place, shorterLists[operator] ?? 'other'));
  if (typeof value === 'string' && patternOperators.has(operator)) {
    const isNegated = operator === 'doesNotMatch' || operator === 'noneMatch';
    return mutatePattern(value, { ...right, sense: isNegated ? reverseEffect(place.sense) : place.sense });
  }
  return [...swapOperator(operator, value, place), ...shiftBound(operator, value, right)];
}

function swapOperator(operator: string, value: Comparison['value'], place: EditPlace): Edit[] {
  const neighbour = neighbours[operator];
  if (neighbour === undefined) return [];
  const [by, effect] = neighbour;
  const bound = typeof value === 'number' ? `${value}` : 'the bound itself';
  const advice = `an example with the very value ${bound}`;
  return [{ path: [...place.path, 'operator'], by, change: `${operator} has become ${by}`, effect: effectAt(place, effect), advice }];
}

/** The other side of the bound: where `greaterThan 2` and `greaterThanOrEqual 2` differ at 2, this differs at 3. */
function shiftBound(operator: string, value: Comparison['value'], place: EditPlace): Edit[] {
  const step = steps[operator];
  if (step === undefined || typeof value !== 'number' || !Number.isInteger(value)) return [];
  // With an own operator for the bound itself, one step towards more is that operator's: the step towards fewer is left.
  const isOwn = operator in neighbours;
  const by = isOwn && !operator.endsWith('OrEqual') ? value - step : value + step;
  const effect = effectAt(place, by === value + step ? 'more' : 'fewer');
  return [
    {
      path: place.path,
      by,
      change: `${value} has become ${by}`,
      effect,
      advice: `an example with a value between ${Math.min(by, value)} and ${Math.max(by, value)}`,
    },
  ];
}
