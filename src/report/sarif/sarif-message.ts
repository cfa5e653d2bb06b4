import { sanitizeText } from '../sanitize-text.ts';
import { clipText } from '../source/clip-text.ts';

/** Viewers show a line or two; beyond this a text helps nobody. */
const longest = 4096;

/**
 * Text as a SARIF message shows it. Brackets that would make a link are escaped as SARIF 3.11.6 asks, and so are backslashes beside them. Braces stay what
 * they are: readers replace `{0}` only where a message has arguments, and ours have none.
 */
export function sarifText(text: string): string {
  const shown = clipText(sanitizeText(text), longest);
  return shown.includes('](') ? shown.replace(/[\\[\]]/g, '\\$&') : shown;
}
