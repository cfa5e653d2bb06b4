import { sanitizeText } from '../sanitize-text.ts';

/** Text as Markdown that shows exactly that text: nothing in it makes a link, a picture, HTML, a mention or a table cell. */
export function escapeMarkdown(text: string): string {
  return (
    sanitizeText(text)
      .replace(/[\\`*_{}[\]()#+!|~]/g, '\\$&')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      // Addresses and mentions become links without any marks.
      .replace(/@(?=\w)/g, '@&#8203;')
      .replace(/\b(https?|ftp|mailto)(:)/gi, '$1&#58;')
      .replace(/\bwww\./gi, 'www&#46;')
  );
}
