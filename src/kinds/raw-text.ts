import type { Span } from '../document/span.ts';
import type { Facts } from '../facts/facts.ts';

/** What is written in a cell or value, trimmed: `<placeholder>` is HTML without text, but not nothing. A comment is nothing. */
export function rawText({ document }: Facts, span: Span | undefined): string {
  const raw = span ? document.text.slice(span[0], span[1]).trim() : '';
  return raw.startsWith('<!--') ? '' : raw;
}
