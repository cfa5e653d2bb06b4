const proven = new Map<string, string>();

/** Keeps what has been proven of patterns when the rules were built: each, and what is the same for RegExp with the flag `u`. */
export function keepProven(patterns: Readonly<Record<string, string>>): void {
  for (const [source, native] of Object.entries(patterns)) proven.set(source, native);
}

/** What is kept of a pattern. Nothing says nothing: the proof is still to be made. */
export function provenSourceOf(source: string): string | undefined {
  return proven.get(source);
}
