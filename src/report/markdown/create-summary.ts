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

/** A summary that begins with these lines, and leaves room for what must stand at its end. */
export function createSummary(begin: readonly string[], end: readonly string[]): Summary {
  const lines = [...begin];
  let length = sizeOf(end);
  return {
    add: (...more) => {
      const size = sizeOf(more);
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

function sizeOf(lines: readonly string[]): number {
  return lines.reduce((total, line) => total + line.length + 1, 0);
}
