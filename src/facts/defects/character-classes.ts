import { lazy } from '../../document/lazy.ts';

/** What is wrong with a character. */
export type CharacterClass = 'hidden-character' | 'bidi-character' | 'control-character' | 'odd-space';

/** Everything that could be one of these; most text has none. Lone surrogates are \p{Cs}. */
export const suspectCharacters: RegExp =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u2800\u3000\ufff9-\uffff\p{Cs}\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;

// Patterns of Unicode properties cost when they are made, and most documents need none of these.
const control = lazy(() => /^[\p{Cc}\p{Cs}\u2028\u2029\ufff9-\ufffb\ufffe\uffff]/u);
const bidi = lazy(() => /^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
const space = lazy(() => /^[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/);
const hidden = lazy(() => /^[\u2800\p{Default_Ignorable_Code_Point}]/u);

const ideographic = lazy(
  () => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u,
);
const pictograph = lazy(() => /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\ufe0f/u);
const rightToLeft = lazy(() => /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u);
const selectable = lazy(() => /[\p{Emoji}\p{Script=Han}\p{Script=Mongolian}\p{Script=Myanmar}\p{Sm}\p{So}\p{Po}\u3000-\u303f]/u);
/** Scripts in which joiners, zero-width spaces and selectors are part of spelling. */
const joining = lazy(
  () =>
    /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u,
);

/** The class of the character at an offset, or null where it is what it should be: emoji and scripts that need it keep their joiners and selectors. */
export function classifyCharacter(text: string, offset: number): CharacterClass | null {
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  const before = characterBefore(text, offset);
  const after = text.slice(offset + character.length, offset + character.length + 2);
  if (control().test(character)) return /[\t\n\r]/.test(character) ? null : 'control-character';
  if (bidi().test(character)) return rightToLeft().test(before) && /[\u200e\u200f\u061c]/.test(character) ? null : 'bidi-character';
  if (space().test(character))
    return character === '\u3000' && (ideographic().test(before) || ideographic().test(after)) ? null : 'odd-space';
  return hidden().test(character) && !isSpelling({ text, offset, character, before, after }) ? 'hidden-character' : null;
}

interface Neighbourhood {
  readonly text: string;
  readonly offset: number;
  readonly character: string;
  readonly before: string;
  readonly after: string;
}

function isSpelling({ text, offset, character, before, after }: Neighbourhood): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x200d && pictograph().test(before) && startsWith(pictograph(), after)) return true;
  if (code === 0xfe0f || code === 0xfe0e) return /[#*0-9]/.test(before) ? after.startsWith('\u20e3') : selectable().test(before);
  if (code >= 0xfe00 && code <= 0xfe0d) return /[\p{Script=Han}\p{Script=Myanmar}\p{Sm}]/u.test(before);
  if (code >= 0xe0100 && code <= 0xe01ef) return /\p{Script=Han}/u.test(before);
  if (code >= 0xe0020 && code <= 0xe007f) return isFlag(text, offset);
  if (code === 0x115f || code === 0x1160 || code === 0x3164 || code === 0xffa0)
    return /[\u1100-\u11ff]/.test(before) || /^[\u1100-\u11ff]/.test(after);
  return joining().test(before) && (code === 0x200b || code === 0x200c || code === 0x200d || (code >= 0x180b && code <= 0x180f));
}

/** Tags spell the flag of a region after a black flag, ten at most. */
function isFlag(text: string, offset: number): boolean {
  return /^\u{1f3f4}[\u{e0020}-\u{e007f}]{0,9}$/u.test(text.slice(Math.max(0, lastFlag(text, offset)), offset));
}

function lastFlag(text: string, offset: number): number {
  const start = Math.max(0, offset - 22);
  return start + text.slice(start, offset).lastIndexOf('\u{1f3f4}');
}

function startsWith(pattern: RegExp, text: string): boolean {
  return pattern.test(String.fromCodePoint(text.codePointAt(0) ?? 0));
}

function characterBefore(text: string, offset: number): string {
  const last = text.charCodeAt(offset - 1);
  return text.slice(last >= 0xdc00 && last <= 0xdfff ? offset - 2 : Math.max(0, offset - 1), offset);
}
