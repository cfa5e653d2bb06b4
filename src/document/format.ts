import type { Format } from './document.ts';

/** Extensions that are read, in lower case. */
const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['json', 'json'],
  ['jsonc', 'json'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
]);

/** The format of a file by its extension (case does not matter), or null where it has none that is read. */
export function formatOf(path: string): Format | null {
  return FORMATS.get(extensionOf(path)) ?? null;
}

/** What stands after the last dot of the file's name, in lower case; `''` where there is no dot, or only a leading one. */
export function extensionOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}
