/** The known name that is nearest to a mistyped one, or null where none is near. Loads its library when first needed. */
export async function findNearest(name: string, known: Iterable<string>): Promise<string | null> {
  const { distance } = await import('fastest-levenshtein');
  const wanted = name.slice(0, 200).toLowerCase();
  // Names often come as an iterator, which can be walked once only.
  const candidates = [...known];
  let nearest: string | null = null;
  let least = Math.max(2, Math.floor(wanted.length / 3));
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > least) continue;
    const lowered = candidate.toLowerCase();
    const steps = distance(wanted, lowered);
    if (steps > least || (steps >= candidate.length && steps >= wanted.length)) continue;
    if (steps === least && nearest !== null && countShared(wanted, lowered) <= countShared(wanted, nearest.toLowerCase())) continue;
    nearest = candidate;
    least = steps;
  }
  return nearest ?? findByPart(wanted, candidates);
}

/** How many letters two names share, wherever they stand: of equally near names the one with letters swapped is meant. */
function countShared(one: string, other: string): number {
  let rest = other;
  for (const letter of one) rest = rest.replace(letter, '');
  return other.length - rest.length;
}

/** `smart-skip` for `archon/smart-skip`, `warning` for `warn`: one is the beginning or the last part of the other. */
function findByPart(wanted: string, known: Iterable<string>): string | null {
  const last = wanted.slice(wanted.lastIndexOf('/') + 1);
  for (const candidate of known) {
    const other = candidate.toLowerCase();
    if (other.endsWith(`/${last}`)) return candidate;
    if (Math.min(other.length, wanted.length) >= 3 && (other.startsWith(wanted) || wanted.startsWith(other))) return candidate;
  }
  return null;
}
