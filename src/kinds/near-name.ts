import { distance } from 'fastest-levenshtein';

/** More letters than this apart, and it is another word. */
const furthest = 2;

/** The name that a text most likely means: at most two letters apart, and the nearest of those; null where none is. */
export function findNearName(text: string, names: Iterable<string>): string | null {
  let nearest: string | null = null;
  let least = furthest + 1;
  for (const name of names) {
    if (Math.abs(name.length - text.length) >= least || name.length <= furthest) continue;
    const apart = distance(text, name);
    if (apart >= least) continue;
    nearest = name;
    least = apart;
  }
  return nearest;
}
