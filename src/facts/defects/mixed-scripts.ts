import { lazy } from '../../document/lazy.ts';
import { mostOfAType } from './characters.ts';
import { type Defect, type Detector, defectAt } from './defect.ts';

/** Cyrillic, Greek, Armenian and Cherokee letters that look like Latin ones. Others, as in Δt and μs, are no disguise. */
const lookalike = /[АВЕЗІЈКМНОРСТУХҮѴЅԚԜаеорсухіјѕһԁԛԝӏӀүѵΑΒΕΖΗΙΚΜΝΟΡΤΥΧοινρκυϲϳՕՏոսօՈᎪᎬᎳᎻᏀᏒᏞᏟᏴᏢᏚ]/;
const styled = /[\u{1d400}-\u{1d7ff}\u{24b6}-\u{24e9}\u{1f110}-\u{1f149}\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/u;
/** Of the other scripts: in a token of these alone a lookalike is just a letter. */
const foreign = lazy(() => /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u);
const suspect = new RegExp(`${lookalike.source}|${styled.source}`, 'gu');
const wordCharacter = lazy(() => /[\p{L}\p{N}\p{M}\p{So}_]/u);

/** Words that mix Latin letters with lookalikes of other scripts, or that are written in mathematical, circled or full-width letters. */
export const detectMixedScripts: Detector = context => {
  const { text } = context.document;
  const found: Defect[] = [];
  let end = -1;
  for (const match of text.matchAll(suspect)) {
    if (match.index < end || found.length >= mostOfAType) continue;
    const start = startOfWord(text, match.index, Math.max(0, end));
    end = endOfWord(text, match.index);
    const reason = describeWord(text.slice(start, end));
    if (reason) found.push(defectAt(context, { type: 'mixed-script', text: reason, span: [start, end] }));
  }
  return found;
};

function describeWord(word: string): string | null {
  const latin = /[A-Za-z]/.test(word);
  if (latin && lookalike.test(word)) return 'word mixes Latin letters with lookalikes of another script';
  if (/[\u{1d400}-\u{1d7ff}]/u.test(word)) return 'word is written in mathematical letters';
  if (/[\u{24b6}-\u{24e9}\u{1f110}-\u{1f149}]/u.test(word) && (latin || Array.from(word).length > 1))
    return 'word is written in circled or squared letters';
  return isWide(word, latin) ? 'word is written in full-width letters' : null;
}

/** Full-width letters are usual between ideographs; a word of them alone, or mixed with Latin ones, is not. */
function isWide(word: string, latin: boolean): boolean {
  if (!/[\uff21-\uff3a\uff41-\uff5a]/.test(word) && !(latin && /[\uff10-\uff19]/.test(word))) return false;
  return (
    !foreign().test(word) &&
    !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word) &&
    (latin || word.length > 1)
  );
}

function startOfWord(text: string, offset: number, from: number): number {
  let start = offset;
  while (start > from) {
    const low = text.charCodeAt(start - 1);
    const step = low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
    if (!wordCharacter().test(text.slice(start - step, start))) break;
    start -= step;
  }
  return Math.max(start, from);
}

function endOfWord(text: string, offset: number): number {
  let end = offset;
  while (end < text.length) {
    const character = String.fromCodePoint(text.codePointAt(end) ?? 0);
    if (!wordCharacter().test(character)) break;
    end += character.length;
  }
  return Math.max(end, offset + 1);
}
