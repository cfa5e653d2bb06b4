import { escapeLine } from './escape-html.ts';

/** A stretch of a text, as UTF-16 offsets, the end exclusive. */
export interface Mark {
  readonly from: number;
  readonly to: number;
}

/** How much stands before a mark that is shown from the middle of a long text. */
const before = 40;

/** A line or a cell, a stretch of it marked; of a long one the part around the mark. Without width, or without a mark, nothing is marked. */
export function renderMarked(text: string, mark: Mark | null, longest: number): string {
  const { from, to } = mark ?? { from: 0, to: 0 };
  if (to <= from) return escapeLine(clip(text, longest)) || '&nbsp;';
  const begin = from > longest / 2 ? whole(text, from - before) : 0;
  const head = `${begin > 0 ? '…' : ''}${escapeLine(text.slice(begin, from))}`;
  const tail = clip(text.slice(to), Math.max(before, longest - (to - begin)));
  return `${head}<mark>${escapeLine(clip(text.slice(from, to), longest))}</mark>${escapeLine(tail)}`;
}

function clip(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, whole(text, longest))}…` : text;
}

/** An offset that cuts no character in two. */
function whole(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset - 1 : offset;
}
