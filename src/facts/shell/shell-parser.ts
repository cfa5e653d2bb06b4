/** What of unbash is used. */
export type ShellParser = Pick<typeof import('unbash'), 'forEachChild' | 'parse'>;

/** The shell parser, once it has been loaded. The only state of this module: the library itself, which few documents need. */
let parser: ShellParser | null = null;

/** Loads the shell parser. Whoever asks for `commands` awaits this before (`prepareFacts`). */
export async function loadShellParser(): Promise<void> {
  parser ??= await import('unbash');
}

/** The loaded parser. Throws where nobody loaded it: a mistake in packetlint, not in a document. */
export function shellParser(): ShellParser {
  if (parser === null) throw new Error('The shell parser is not loaded: await prepareFacts first.');
  return parser;
}
