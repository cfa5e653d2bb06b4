import type { Mark } from './find-marks.ts';

/** A comment, a break, an entity, the number of a heading, the box of a task: what is no content of its own. */
const incidental = /<!--[\s\S]*?(?:-->|$)|<br\s{0,9}\/?>|&#?\w{1,31};|^[#\s>]*\d[\d.]{0,20}\s|^\[[xX]\]/gi;

/** Whether nothing but a placeholder and punctuation stands in a stretch of source. Two of them describe a form: `<hash> <path>`. Offsets of the stretch. */
export function isWhole(source: string, marks: readonly Mark[]): boolean {
  const [mark] = marks;
  if (!mark || marks.length > 1) return false;
  const rest = `${source.slice(0, mark.start)} ${source.slice(mark.end)}`;
  return !/[\p{L}\p{N}]/u.test(rest.replace(incidental, ' '));
}
