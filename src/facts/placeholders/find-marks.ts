import { lazy } from '../../document/lazy.ts';

/** What a placeholder is written as. */
export type PlaceholderType = 'angle' | 'braces' | 'tag' | 'brackets' | 'word' | 'date' | 'number';

/** A placeholder in a line of source; offsets are the line's. */
export interface Mark {
  readonly type: PlaceholderType;
  readonly start: number;
  readonly end: number;
}

const braces = String.raw`(?<!\$)\{\{[^{}\r\n]{1,200}\}\}`;
const tag = String.raw`\{%[^{}%\r\n]{1,200}%\}`;
const angle = String.raw`\\?<[^<>\r\n]{1,120}>|&lt;[^&<>\r\n]{1,120}&gt;`;
/** An instruction to whoever fills the form in: `[Describe the risk]`. */
const brackets = String.raw`\\?\[(?:TODO|TBD|FIXME|XXX|[Yy]our|[Dd]escribe|[Ii]nsert|[Ee]nter|[Ff]ill|[Ll]ist|[Ee]xplain|[Pp]rovide|[Ss]pecify|[Ss]tate|[Ss]ummari[sz]e|[Rr]eplace|[Aa]dd|[Ww]rite|[Nn]ame)(?![\p{L}\p{N}_])[^[\]\r\n]{0,200}\]`;
const word = String.raw`(?<![\p{L}\p{N}_-])(?:TODO|TBD|FIXME|X{3,9})(?![\p{L}\p{N}_-])`;
const day = 'YYYY[-/.]?MM(?:[-/.]?DD)?|yyyy[-/.]mm[-/.]dd|yyyy-MM-dd|(?:DD|MM)[-/.](?:DD|MM)[-/.]YYYY';
const date = String.raw`(?<![\p{L}\p{N}])(?:${day})(?:[T ]HH[:.]?(?:MM|mm)(?:[:.]?(?:SS|ss))?Z?)?(?![\p{L}\p{N}])`;
const number = String.raw`(?<![\p{L}\p{N}_-])\p{L}[\p{L}\p{N}_]{0,60}-(?:#{2,9}|N{2,9}|X{2,9})(?![\p{L}\p{N}_#])`;

const types = ['braces', 'tag', 'angle', 'brackets', 'word', 'date', 'number'] as const;
/** Costs when it is made: many documents hold nothing that it could find. */
const anyMark = lazy(() => new RegExp([braces, tag, angle, brackets, word, date, number].map(source => `(${source})`).join('|'), 'gu'));

/** The placeholders in a line of source. `isElement` tells tags from what stands between angles. Linear: every part of the pattern is bounded. */
export function findMarks(line: string, isElement: (inside: string) => boolean): Mark[] {
  const found: Mark[] = [];
  const pattern = new RegExp(anyMark());
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
