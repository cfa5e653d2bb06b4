import type { TextPiece } from './mapped-text.ts';

/** What was read from a source, and the source: which of its units may stand for nothing, and which are another in the text. */
export interface Alignment {
  readonly text: string;
  readonly source: string;
  /** Where the source begins. */
  readonly start: number;
  /** Units of the source that may be left out in the text. */
  readonly dropped: RegExp;
  /** Whether a backslash belongs to the unit behind it. */
  readonly escapes?: boolean;
}

const lineBreak = /[\r\n]/;
/** An entity of Markdown: bounded, so that this is linear. */
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;

/**
 * Finds the text in its source again, unit by unit: escapes, quotes and indentation that were dropped on the way are passed over, a line break
 * may have become a space, and an entity a character. Where they part otherwise, the text stands for the source as a whole. One pass.
 */
export function alignText({ text, source, start, dropped, escapes = false }: Alignment): TextPiece[] {
  if (source.startsWith(text)) return [{ text, span: [start, start + text.length] }];
  const whole: TextPiece[] = [{ text, span: [start, start + source.length] }];
  const pieces: TextPiece[] = [];
  let [from, at, place] = [0, 0, 0];
  const cut = (): void => {
    if (at > from) pieces.push({ text: text.slice(from, at), span: [start + place - (at - from), start + place] });
    from = at;
  };
  while (at < text.length) {
    const unit = source[place];
    if (unit === undefined) return whole;
    const isEscape = escapes && unit === '\\' && source[place + 1] === text[at];
    const found = isEscape ? { length: 2, units: 1 } : unit === '&' ? entityAt(source, place, text, at) : null;
    if (found !== null) {
      cut();
      pieces.push({ text: text.slice(at, at + found.units), span: [start + place, start + place + found.length] });
      at += found.units;
      from = at;
      place += found.length;
    } else if (unit === text[at] || (lineBreak.test(unit) && (text[at] === ' ' || text[at] === '\n'))) {
      at += 1;
      place += 1;
    } else if (dropped.test(unit)) {
      cut();
      place += 1;
    } else return whole;
  }
  cut();
  return pieces;
}

/** Where an entity stands that the text does not repeat as it is: how long it is there, and how many units it became. */
function entityAt(source: string, place: number, text: string, at: number): { readonly length: number; readonly units: number } | null {
  entity.lastIndex = place;
  const found = entity.exec(source)?.[0];
  if (found === undefined || text.startsWith(found, at)) return null;
  const isPair = (text.codePointAt(at) ?? 0) > 0xffff;
  return { length: found.length, units: isPair ? 2 : 1 };
}
