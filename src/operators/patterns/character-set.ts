/** A set of code points as sorted, disjoint, inclusive ranges: `[from, to, from, to, …]`. */
export type CharacterSet = readonly number[];

const LAST = 0x10ffff;

/** The set of some inclusive ranges in any order. */
export function createSet(ranges: readonly (readonly [from: number, to: number])[]): CharacterSet {
  const merged: number[] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.length - 1;
    const end = merged[last];
    if (end !== undefined && from <= end + 1) merged[last] = Math.max(end, to);
    else merged.push(from, to);
  }
  return merged;
}

/** The ranges of a set, one pair each. */
export function rangesOf(set: CharacterSet): (readonly [from: number, to: number])[] {
  const ranges: (readonly [number, number])[] = [];
  for (let i = 0; i < set.length; i += 2) ranges.push([set[i] as number, set[i + 1] as number]);
  return ranges;
}

export function uniteSets(a: CharacterSet, b: CharacterSet): CharacterSet {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  return createSet([...rangesOf(a), ...rangesOf(b)]);
}

/** Every code point that is not in the set. */
export function complementSet(set: CharacterSet): CharacterSet {
  const ranges: [number, number][] = [];
  let next = 0;
  for (const [from, to] of rangesOf(set)) {
    if (from > next) ranges.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= LAST) ranges.push([next, LAST]);
  return createSet(ranges);
}

export function areDisjoint(a: CharacterSet, b: CharacterSet): boolean {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if ((a[i + 1] as number) < (b[j] as number)) i += 2;
    else if ((b[j + 1] as number) < (a[i] as number)) j += 2;
    else return false;
  }
  return true;
}

/** With the other case of every ASCII letter, and the two code points beyond ASCII that fold to one (the Kelvin sign, the long s). */
export function foldSet(set: CharacterSet): CharacterSet {
  const extra: [number, number][] = [];
  for (let lower = 0x61; lower <= 0x7a; lower++) {
    const forms = [lower, lower - 32, ...(lower === 0x6b ? [0x212a] : []), ...(lower === 0x73 ? [0x17f] : [])];
    if (forms.some(form => hasCharacter(set, form))) extra.push(...forms.map(form => [form, form] as [number, number]));
  }
  return extra.length === 0 ? set : createSet([...rangesOf(set), ...extra]);
}

function hasCharacter(set: CharacterSet, character: number): boolean {
  return !areDisjoint(set, [character, character]);
}
