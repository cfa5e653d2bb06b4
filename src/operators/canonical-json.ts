/** Longer texts, and values nested deeper, are not compared: a document must not be able to make that costly. */
const MAX_LENGTH = 100_000;
const MAX_DEPTH = 100;

/** A JSON text as every text of the same value would be written: without white space, keys in order. Null where it is no JSON, too long or too deep. */
export function canonicalJson(text: string): string | null {
  if (text.length > MAX_LENGTH) return null;
  try {
    return writeCanonical(JSON.parse(text), 0);
  } catch {
    return null;
  }
}

/** Null where it is nested too deeply. */
function writeCanonical(value: unknown, depth: number): string | null {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (depth === MAX_DEPTH) return null;
  const isList = Array.isArray(value);
  const parts: string[] = [];
  for (const [key, member] of isList ? value.entries() : Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const written = writeCanonical(member, depth + 1);
    if (written === null) return null;
    parts.push(isList ? written : `${JSON.stringify(key)}:${written}`);
  }
  return isList ? `[${parts.join(',')}]` : `{${parts.join(',')}}`;
}
