type ReadCommands = typeof import('./read-commands.ts').readCommands;

/** What reads commands, once it has been loaded. The only state of this module: code that few documents need. */
let reading: ReadCommands | null = null;

/** Loads what reads commands, the shell parser with it. Whoever asks for `commands` awaits this before (`prepareFacts`). */
export async function loadCommandReading(): Promise<void> {
  reading ??= (await import('./read-commands.ts')).readCommands;
}

/** What reads commands. Throws where nobody loaded it: a mistake in packetlint, not in a document. */
export function commandReading(): ReadCommands {
  if (reading === null) throw new Error('What reads commands is not loaded: await prepareFacts first.');
  return reading;
}
