import { sanitizeText } from '../sanitize-text.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;', $: '&#36;' };

/**
 * Text as Markdown that shows exactly that text, in a line or a table's cell: nothing in it makes a link, a picture, HTML, math or a cell. Hosts look for
 * mentions, addresses and emoji in the shown text too, where no escape helps: a space without width stands in those.
 */
export function escapeMarkdown(text: string): string {
  return (
    sanitizeText(text)
      .replace(/[\\`*_{}[\]()#+!~]/g, '\\$&')
      .replace(/[&<>|$]/g, mark => entities[mark] ?? mark)
      .replace(/@(?=\w)/g, '@&#8203;')
      // #12 and GH-12 are issues. A number sign that stood in the text has its backslash by now.
      .replace(/(?:\\#|\bGH-)(?=\d)/gi, '$&&#8203;')
      .replace(/:(?=\/\/)|\b(?:mailto|xmpp):|www(?=\.)/gi, '$&&#8203;')
      .replace(/:(?=(?:[a-z]|\\\+|-)[\w\\+-]*:)/gi, ':&#8203;')
  );
}
