import type { Scalar } from '../facts/value.ts';
import { isArray } from './member-counts.ts';
import type { Operator } from './operator.ts';

/** An order that an array gives. */
export const precedes: Operator = {
  name: 'precedes',
  description:
    'The pair on the left, [first, second], stands in this order in the array on the right: both occur there, and the first one earlier. Longer arrays: each member that occurs stands before the next one that does, and at least two occur. ' +
    'A pair is made by `let`: `"step": {"values": ["Phase", "previous.Phase"]}`; with `list.phases` on the right, `step precedes` finds a row that comes too late.',
  left: ['texts', 'numbers', 'any'],
  right: ['texts', 'numbers', 'any'],
  evaluate: (left, right) => left !== null && isArray(left) && right !== null && isArray(right) && isOrdered(placesIn(right, left)),
  check: right => (isArray(right) && right.length > 1 ? null : 'This needs an array of at least two values: the order.'),
};

const orders = new WeakMap<readonly Scalar[], ReadonlyMap<Scalar, number>>();

/** The places in the order of those values that occur there; what occurs twice counts where it is first. The arrays must not change afterwards. */
function placesIn(order: readonly Scalar[], values: readonly Scalar[]): number[] {
  let places = orders.get(order);
  if (places === undefined) {
    places = new Map(order.map((value, index) => [value, index] as const).reverse());
    orders.set(order, places);
  }
  return values.map(value => places.get(value)).filter(place => place !== undefined);
}

function isOrdered(places: readonly number[]): boolean {
  return places.length > 1 && places.every((place, index) => index === 0 || (places[index - 1] as number) < place);
}
