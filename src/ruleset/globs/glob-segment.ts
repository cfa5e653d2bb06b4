/** One part of a glob between slashes: what each place takes. */
export type Segment = readonly Token[];
type Token = { readonly type: 'star' } | { readonly type: 'any' } | { readonly type: 'one'; readonly test: (character: string) => boolean };

/** A part of a glob; null where a `[` is not closed. */
export function parseSegment(text: string): Segment | null {
  const tokens: Token[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '*') {
      if (tokens.at(-1)?.type !== 'star') tokens.push({ type: 'star' });
    } else if (character === '?') tokens.push({ type: 'any' });
    else if (character === '[') {
      const end = text.indexOf(']', index + 2);
      if (end < 0) return null;
      tokens.push({ type: 'one', test: parseClass(text.slice(index + 1, end)) });
      index = end;
    } else tokens.push({ type: 'one', test: found => found === character });
  }
  return tokens;
}

/** `a-z0_` or, negated, `!a-z`. */
function parseClass(text: string): (character: string) => boolean {
  const negated = text.startsWith('!') || text.startsWith('^');
  const ranges = [...(negated ? text.slice(1) : text).matchAll(/(.)-(.)|./gs)].map(([all, from, to]) => [from ?? all, to ?? all] as const);
  return character => ranges.some(([from, to]) => character >= from && character <= to) !== negated;
}

/** Whether a part of a path is taken as a whole: the two-pointer match, as in compileGlob. */
export function matchSegment(segment: Segment, text: string): boolean {
  let at = 0;
  let index = 0;
  let star = -1;
  let resume = 0;
  while (index < text.length) {
    const token = segment[at];
    if (token?.type === 'star') {
      star = at;
      resume = index;
      at += 1;
    } else if (token && (token.type === 'any' || token.test(text.charAt(index)))) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      resume += 1;
      index = resume;
      at = star + 1;
    } else return false;
  }
  while (segment[at]?.type === 'star') at += 1;
  return at === segment.length;
}
