import { sanitizeText } from '../sanitize-text.ts';

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML that shows exactly that text, in an element or an attribute; what would hide or steer is shown as `\u{…}`. */
export function escapeHtml(text: string): string {
  return sanitizeText(text).replace(/[&<>"']/g, mark => marks[mark] ?? mark);
}

/** A line of a document: as `escapeHtml`, and tabs stay what they are. */
export function escapeLine(text: string): string {
  return text.split('\t').map(escapeHtml).join('\t');
}
