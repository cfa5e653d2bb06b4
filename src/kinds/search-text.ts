import { foldName } from '../facts/normalize-text.ts';

/** Where words may read other than they are written: within them stands markup, an entity, an escape, or what is neither ASCII nor a sign as – or →. */
const disguised = /[^\0-\x7e\u2010-\u2027\u2030-\u205e\u2190-\u245f\u2500-\u2bff]|\w(?:[*`~\\[\]!]+[\w(]|<)|&#|\\[ux]/i;
/** What inline Markdown and HTML are made of. Bounded, so that this is linear. */
const markup = /[*`~\\[]|!(?=\[)|\](?:\([^()\n]{0,300}\)|\[[^[\]\n]{0,100}\])?|<[^<>]{1,300}>/g;
/** Characters by their number: `&#101;`, `&#x65;`, `\u0065`, `\x65`. */
const numbered = /&#(\d{1,7});|&#x([\da-f]{1,6});|\\u([\da-f]{4})|\\x([\da-f]{2})/gi;

/** A text in lower case to look for words in: as it stands, and where that may differ as a reader sees it besides. */
export function searchText(text: string): string {
  const lowered = text.toLowerCase();
  if (!disguised.test(text)) return lowered;
  const decoded = text.replace(numbered, (whole: string, decimal?: string, ...hexadecimal: (string | undefined)[]) => {
    const code = decimal === undefined ? Number.parseInt(hexadecimal.slice(0, 3).find(Boolean) ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
  return `${lowered}\n${foldName(decoded.replace(markup, ''))}`;
}
