import { normalizeText } from '../normalize-text.ts';

/** A command's name without its path and without what Windows appends. */
export function commandName(word: string): string {
  const name = normalizeText(word);
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  return base.replace(/\.(?:cmd|exe|bat|ps1|com)$/i, '') || name;
}
