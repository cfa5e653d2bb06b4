import { normalizeText } from '../../facts/normalize-text.ts';
import { compilePattern } from '../../operators/patterns/compile-pattern.ts';

/** The ids in a text, normalised. */
export type ReadIds = (text: string) => string[];

/** More ids are not read from what stands between two commas. */
const MAX_IDS = 100;

/** What the pattern's groups take of a text, match by match; the whole text where nothing matches, or there is no pattern. */
export function createIdReader(pattern: string | undefined): ReadIds {
  if (pattern === undefined) return text => [normalizeText(text)];
  const compiled = compilePattern(pattern);
  return text => {
    const ids: string[] = [];
    for (let rest = text; ids.length < MAX_IDS; ) {
      const [part] = compiled.capture(rest)?.values() ?? [];
      if (!part || part.text === '') break;
      ids.push(normalizeText(part.text));
      rest = rest.slice(part.start + part.text.length);
    }
    return ids.length > 0 ? ids : [normalizeText(text)];
  };
}
