// What XML 1.0 cannot hold at all: most controls, lone surrogates, U+FFFE and U+FFFF.
const impossible = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;
const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text for an attribute or the content of an element. What was not made fit for reading before is at least made well-formed. */
export function escapeXml(text: string): string {
  return text
    .replace(impossible, character => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
    .replace(/[&<>"']/g, mark => marks[mark] ?? mark)
    .replace(/[\t\n\r]/g, blank => `&#${blank.charCodeAt(0)};`);
}

/** An element's attributes, each with a blank before it. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}
