/** Data with more keys and values than this is refused: a parser takes half a kilobyte for each. Real documents: at most some thousands. */
export const MAX_DATA_PARTS: number = 200_000;

/** Why, as a clause. */
export const TOO_MANY_PARTS: string = `more than ${MAX_DATA_PARTS} keys and values`;

/** Where a JSON text (or JSON Lines) holds too many keys and values, or null. Counts what parts or opens them, outside of strings and comments, in one pass. */
export function findTooManyParts(text: string): number | null {
  let parts = 0;
  let inString = false;
  for (let offset = 0; offset < text.length; offset += 1) {
    const code = text.charCodeAt(offset);
    if (code === quote) inString = !inString;
    else if (inString) {
      if (code === backslash) offset += 1;
      else if (code === lineFeed) inString = false;
    } else if (code === slash) offset = endOfComment(text, offset);
    else if (separators.has(code) && ++parts > MAX_DATA_PARTS) return offset;
  }
  return null;
}

/** The last character of a comment of JSONC; where none begins, the place itself. A comment that is not closed ends with the text. */
function endOfComment(text: string, offset: number): number {
  const opening = text.slice(offset, offset + 2);
  if (opening !== '//' && opening !== '/*') return offset;
  const end = text.indexOf(opening === '//' ? '\n' : '*/', offset + 2);
  return end < 0 ? text.length : opening === '//' ? end : end + 1;
}

const [quote, backslash, lineFeed, slash] = [0x22, 0x5c, 0x0a, 0x2f];
/** `,`, `:`, `[` and `{`. */
const separators: ReadonlySet<number> = new Set([0x2c, 0x3a, 0x5b, 0x7b]);
