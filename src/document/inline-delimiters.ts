/** Escapes, runs of emphasis marks, runs of backticks, brackets, and what may open HTML or an autolink. */
const DELIMITER = /\\`+|\\.|\*+|_+|`+|[[\]]|<[!?/A-Za-z]/gs;
/** How far ahead of an opener its plain end is looked for, in UTF-16 units. */
const REACH = 300;
/** A pair that closes at once costs micromark this share of an unpaired delimiter: an edit of the events. */
const PAIR_COST = 1 / 16;

type Side = 'opens' | 'closes' | 'both' | 'neither';

interface Delimiter {
  readonly mark: string;
  readonly side: Side;
}

/**
 * How many delimiters of a piece of Markdown may send micromark searching through all of it: emphasis marks by the character, backticks by
 * the run, brackets, openers of HTML. Those that evidently close at once (`**a**`, `[a](b)`, `<br>`) hardly count. Linear.
 */
export function countDelimiters(text: string): number {
  let unpaired = 0;
  let pairs = 0;
  let last: Delimiter | null = null;
  for (const match of text.matchAll(DELIMITER)) {
    const [mark] = match;
    const side = sideOf(text, match.index, mark);
    if (side === 'neither') continue;
    if (last !== null && isPair(last, { mark, side })) {
      unpaired -= weigh(mark);
      pairs += 1;
      last = null;
    } else {
      unpaired += weigh(mark);
      last = { mark, side };
    }
  }
  return unpaired + pairs * PAIR_COST;
}

function weigh(mark: string): number {
  return mark.startsWith('*') || mark.startsWith('_') ? mark.length : 1;
}

/** Whether micromark's search from the second finds the first at once: nothing that counts stands between them. */
function isPair(first: Delimiter, second: Delimiter): boolean {
  if (first.side !== 'opens') return false;
  if (first.mark === '[') return second.mark === ']' && second.side === 'closes';
  if (first.mark.startsWith('`')) return first.mark === second.mark;
  return first.mark === second.mark && second.side === 'closes' && second.mark.length <= 3;
}

function sideOf(text: string, index: number, mark: string): Side {
  const after = index + mark.length;
  // A backslash escapes a backtick in text, but not in code: it may close one run and open another.
  if (mark.startsWith('\\')) return mark.startsWith('\\`') ? 'both' : 'neither';
  if (mark === '[' || mark.startsWith('`')) return 'opens';
  if (mark === ']') return /^(?!\()|^\([^()<"'\s\\]*\)/.test(text.slice(after, after + REACH)) ? 'closes' : 'both';
  if (mark.startsWith('<')) return isPlainHtml(text.slice(index, index + REACH)) ? 'neither' : 'opens';
  return sideOfRun(text.charAt(index - 1), text.charAt(after), mark);
}

/** A tag or comment that ends soon, whatever stands in its attributes. */
function isPlainHtml(text: string): boolean {
  return /^<[A-Za-z/][^<>"']*(?:"[^<>"]*"[^<>"']*)*>/.test(text) || (text.startsWith('<!--') && text.includes('-->', 4));
}

/** What a run of `*` or `_` does for certain (CommonMark 6.2), by the characters around it; `both` where that takes more than ASCII. */
function sideOfRun(before: string, after: string, mark: string): Side {
  const [closes, opens] = [!isBlank(before), !isBlank(after)];
  if (!opens && !closes) return 'neither';
  if (mark.startsWith('_') && isWord(before) && isWord(after)) return 'neither';
  if (opens && (!closes || (isPunctuation(before) && isWord(after)))) return 'opens';
  return closes && (!opens || (isPunctuation(after) && isWord(before))) ? 'closes' : 'both';
}

function isBlank(character: string): boolean {
  return character.trim() === '';
}

function isWord(character: string): boolean {
  return /^[A-Za-z0-9]$/.test(character);
}

function isPunctuation(character: string): boolean {
  return /^[!-/:-@[-`{-~]$/.test(character);
}
