/** A comment; one that is never closed runs to the end, so that each character is read once. */
const comment = /<!--[\s\S]*?(?:-->|$)/g;
/** A tag or declaration; one that is never closed runs to the end, likewise. */
const tag = /<(?=[A-Za-z/!?])\/?([A-Za-z][A-Za-z0-9:-]{0,60})?[^>]*(?:>|$)/g;
/** Between these and what stands around them a reader sees a gap. */
const gaps =
  /^(?:br|hr|p|div|pre|blockquote|h[1-6]|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tfoot|tr|td|th|section|article|aside|header|footer|main|nav|details|summary|figure|figcaption|form|fieldset|center|address|option)$/i;
const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,6}));/g;
const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['shy', '\u00ad'],
  ['zwnj', '\u200c'],
  ['zwj', '\u200d'],
]);

/**
 * What a reader sees of HTML: comments and tags taken out, gaps where an element begins a line or cell of its own, references decoded (numeric ones, and
 * those that make white space or marks). Not normalised. Linear.
 */
export function inkOfHtml(html: string): string {
  const bare = html.replace(comment, '').replace(tag, (_, name: string | undefined) => (gaps.test(name ?? '') ? ' ' : ''));
  return bare.replace(reference, decodeReference);
}

function decodeReference(source: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return named.get(name) ?? source;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '0', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
