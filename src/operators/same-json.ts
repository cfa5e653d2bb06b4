import type { Scalar, Value } from '../facts/value.ts';
import { canonicalJson } from './canonical-json.ts';
import { isArray } from './member-counts.ts';
import type { Operator } from './operator.ts';

/** The same value, as JSON texts tell it. */
export const sameJson: Operator = {
  name: 'sameJson',
  description:
    'The text on the left and the one on the right, or one of several there, are JSON of the same value: white space and the order of keys do not count. False of what is no JSON, longer than 100,000 characters or nested more than 100 deep.',
  left: ['text', 'any'],
  right: ['text', 'texts', 'any'],
  evaluate: (left, right) => {
    if (isArray(right)) return isSameAsOne(left, canonicalMembers(right));
    const canonical = canonicalOf(right);
    return canonical !== null && canonicalOf(left) === canonical;
  },
  prepare: right => {
    const members = new Set((isArray(right) ? right : [right]).map(canonicalOf).filter(canonical => canonical !== null));
    return left => isSameAsOne(left, members);
  },
  check: checkJson,
};

const knownMembers = new WeakMap<readonly Scalar[], ReadonlySet<string>>();

/** What the members of an array say, made once: the array must not change afterwards. */
function canonicalMembers(values: readonly Scalar[]): ReadonlySet<string> {
  const present = knownMembers.get(values);
  if (present !== undefined) return present;
  const members = new Set(values.map(canonicalOf).filter(canonical => canonical !== null));
  knownMembers.set(values, members);
  return members;
}

function isSameAsOne(left: Value, members: ReadonlySet<string>): boolean {
  const canonical = members.size === 0 ? null : canonicalOf(left);
  return canonical !== null && members.has(canonical);
}

function canonicalOf(value: Value): string | null {
  return typeof value === 'string' ? canonicalJson(value) : null;
}

function checkJson(right: Value): string | null {
  const texts = isArray(right) ? right : [right];
  const isJson = texts.length > 0 && texts.every(text => canonicalOf(text) !== null);
  return isJson ? null : 'This needs a text that is JSON, or an array of such.';
}
