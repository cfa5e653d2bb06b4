/**
 * Characters that a terminal obeys or that a reader cannot see: controls (C0, C1), format characters (bidi marks, zero width, soft hyphen, tags), line
 * separators, lone surrogates, what is no character at all; then fillers that look blank, the grapheme joiner, and selectors that belong to no emoji.
 */
export const unsafeCharacters: RegExp =
  /\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Noncharacter_Code_Point}|[\u115F\u1160\u2800\u3164\uFFA0\uFFF0-\uFFF8]|\u034F|\u17B4|\u17B5|[\u180B-\u180D]|[\u{E0000}-\u{E0FFF}]/gu;

// GitHub runs `::command` at the start of a trimmed line and `##[command]` anywhere in one, Azure `##vso[command]`, TeamCity `##teamcity[command]`.
const commandAtStart = /^( *):(?=:)/;
const commandInside = /#(?=#[A-Za-z]*\[)/g;

/**
 * Text of a document, a rule or a path made fit for one line of a terminal or a CI log: whatever could hide, move or run something is shown as `\u{…}`.
 * Every human format sends everything it did not write itself through here.
 */
export function sanitizeText(text: string): string {
  return text
    .replace(unsafeCharacters, escapeCharacter)
    .replace(commandAtStart, (_, blanks: string) => `${blanks}\\u{3a}`)
    .replace(commandInside, '\\u{23}');
}

function escapeCharacter(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
