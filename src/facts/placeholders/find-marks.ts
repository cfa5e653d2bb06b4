/** What a placeholder is written as. */
export type PlaceholderType = 'angle' | 'braces' | 'tag' | 'brackets' | 'word' | 'date' | 'number';

/** A placeholder in a line of source; offsets are the line's. */
export interface Mark {
  readonly type: PlaceholderType;
  readonly start: number;
  readonly end: number;
}

const braces = /(?<!\$)\{\{[^{}\r\n]{1,200}\}\}/u;
const tag = /\{%[^{}%\r\n]{1,200}%\}/u;
const angle = /\\?<[^<>\r\n]{1,120}>|&lt;[^&<>\r\n]{1,120}&gt;/u;
/** An instruction to whoever fills the form in: `[Describe the risk]`. */
const brackets =
  /\\?\[(?:TODO|TBD|FIXME|XXX|[Yy]our|[Dd]escribe|[Ii]nsert|[Ee]nter|[Ff]ill|[Ll]ist|[Ee]xplain|[Pp]rovide|[Ss]pecify|[Ss]tate|[Ss]ummari[sz]e|[Rr]eplace|[Aa]dd|[Ww]rite|[Nn]ame)(?![\p{L}\p{N}_])[^[\]\r\n]{0,200}\]/u;
const word = /(?<![\p{L}\p{N}_-])(?:TODO|TBD|FIXME|X{3,9})(?![\p{L}\p{N}_-])/u;
const day = /YYYY[-/.]?MM(?:[-/.]?DD)?|yyyy[-/.]mm[-/.]dd|yyyy-MM-dd|(?:DD|MM)[-/.](?:DD|MM)[-/.]YYYY/u;
const date = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${day.source})(?:[T ]HH[:.]?(?:MM|mm)(?:[:.]?(?:SS|ss))?Z?)?(?![\p{L}\p{N}])`, 'u');
const number = /(?<![\p{L}\p{N}_-])\p{L}[\p{L}\p{N}_]{0,60}-(?:#{2,9}|N{2,9}|X{2,9})(?![\p{L}\p{N}_#])/u;

const types = ['braces', 'tag', 'angle', 'brackets', 'word', 'date', 'number'] as const;
const sources = [braces, tag, angle, brackets, word, date, number].map(({ source }) => `(${source})`);
const anyMark = new RegExp(sources.join('|'), 'gu');

/** The placeholders in a line of source. `isElement` tells tags from what stands between angles. Linear: every part of the pattern is bounded. */
export function findMarks(line: string, isElement: (inside: string) => boolean): Mark[] {
  const found: Mark[] = [];
  const pattern = new RegExp(anyMark);
  for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
    const type = types[match.slice(1).findIndex(part => part !== undefined)] ?? 'word';
    const [text, start] = [match[0], match.index];
    if (type !== 'angle' || isPlaceholder(text, line[start - 1] ?? '', isElement)) found.push({ type, start, end: start + text.length });
    // What only looked like one can hold another.
    else pattern.lastIndex = start + 1;
  }
  return found;
}

/** No element, no link, and no parameter of a type: `List<string>`. */
function isPlaceholder(text: string, before: string, isElement: (inside: string) => boolean): boolean {
  const inside = text.replace(/^(?:\\?<|&lt;)/, '').replace(/(?:\\?>|&gt;)$/, '');
  if (/[\p{L}\p{N}_)\]]/u.test(before)) return false;
  if (!/^(?:[\p{L}\p{N}_]|…|\.\.\.)/u.test(inside) || !/[\p{L}…]|\.\.\./u.test(inside)) return false;
  if (/^\p{Lu}$/u.test(inside) || inside.includes('=') || inside.endsWith('/')) return false;
  if (/^[A-Za-z][A-Za-z0-9+.-]{1,31}:\S*$/.test(inside) || /^\S+@\S+\.\S+$/.test(inside)) return false;
  return !isElement(inside);
}
