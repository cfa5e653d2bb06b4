import { unsafeCharacters } from './sanitize-text.ts';

const command = /##(?=[A-Za-z]*\[)/g;

/**
 * JSON.stringify escapes C0 and lone surrogates only. This is JSON that parses to the same value, and that nobody is harmed by who looks at it in a terminal or a CI log: what hides or steers is escaped (C1,
 * bidi, zero width, tags, fillers that look blank, what is no character), and so is `##[` or `##vso[`, which some CI systems obey wherever it stands. With an indent, line by line.
 */
export function stringifyJson(value: unknown, indent = 0): string {
  const text = JSON.stringify(value, null, indent).replace(command, '#\\u0023');
  // Line ends between values are ours; those within are escaped already.
  return text.replace(unsafeCharacters, character => (character === '\n' ? character : escapeUnits(character)));
}

function escapeUnits(character: string): string {
  return character
    .split('')
    .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
