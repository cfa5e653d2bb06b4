/** GitHub takes one MiB of a job's summary. UTF-16 units, at most three bytes each; what closes a part fits beside this. */
const longest = 300_000;

/** Lines of Markdown that grow up to what a host takes. */
export interface Summary {
  /** Adds lines if all of them fit, and says whether they did. */
  add(...lines: readonly string[]): boolean;
  /** Adds lines in any case: for the few that end a part. */
  close(...lines: readonly string[]): void;
  text(): string;
}

/** A summary that begins with these lines. */
export function createSummary(begin: readonly string[]): Summary {
  const lines = [...begin];
  let length = 0;
  return {
    add: (...more) => {
      const size = more.reduce((total, line) => total + line.length + 1, 0);
      if (length + size > longest) return false;
      length += size;
      lines.push(...more);
      return true;
    },
    close: (...more) => {
      lines.push(...more);
    },
    text: () => lines.join('\n'),
  };
}
