/**
 * `<name>` in a command that is written down for people: what they put in its place is one word. A shell would take it for two redirections,
 * which stand apart as a rule (`sort <in >out`) or before a letter (`<in>out`).
 */
const placeholder = /<[\p{L}{](?:[^<>\n;&$()"'`\\]{0,60}[^<>\s;&$()"'`\\])?>(?![\p{L}\p{N}])/gu;

/** What stands for `<`, `>`, a blank and `|` while a placeholder is parsed: noncharacters, which no text holds. */
const stand = { '<': '\ufdd0', '>': '\ufdd1', ' ': '\ufdd2', '|': '\ufdd3' } as const;
const held = /[\ufdd0-\ufdd3]/g;

/** A shell text in which placeholders are words. As long as before. */
export function holdPlaceholders(text: string): string {
  if (!text.includes('<')) return text;
  return text.replace(placeholder, found => found.replace(/[<> |]/g, unit => stand[unit as keyof typeof stand]));
}

/** The text as it was. */
export function releasePlaceholders(text: string): string {
  return text.replace(held, unit => '<> |'[unit.charCodeAt(0) - 0xfdd0] ?? '');
}

/** Whether a word holds a placeholder. */
export function hasPlaceholder(text: string): boolean {
  return text.includes(stand['<']);
}
