import type { Span } from '../../document/span.ts';

/** Pipes of a row that stand between backticks: GitHub divides cells before it reads code, so they divide the code too. */
export interface PipesInCode {
  /** Their offsets, in order. */
  readonly offsets: readonly number[];
  /** From the first backtick to the last of the code that they stand in. */
  readonly span: Span;
  /** That stretch with the pipes escaped. */
  readonly escaped: string;
}

/** The pipes of a row within code, or null where there are none. Linear. */
export function findPipesInCode(text: string, [start, end]: Span): PipesInCode | null {
  const offsets: number[] = [];
  let span: Span | null = null;
  for (const [from, to] of findCode(text.slice(start, end))) {
    const pipes = findPipes(text, [start + from, start + to]);
    if (pipes.length === 0) continue;
    offsets.push(...pipes);
    span = [span?.[0] ?? start + from, start + to];
  }
  return span && { offsets, span, escaped: escapePipes(text, offsets, span) };
}

function escapePipes(text: string, offsets: readonly number[], [start, end]: Span): string {
  let escaped = '';
  let at = start;
  for (const offset of offsets) {
    escaped += `${text.slice(at, offset)}\\`;
    at = offset;
  }
  return escaped + text.slice(at, end);
}

/** What would be code if the row were one line of text: backticks up to the next run of as many. */
function findCode(row: string): Span[] {
  const runs = Array.from(row.matchAll(/`+/g), ({ 0: ticks, index }) => ({ index, length: ticks.length }));
  const next = nextOfLength(runs);
  const found: Span[] = [];
  for (let index = 0; index < runs.length; index += 1) {
    const [opening, closing] = [runs[index], next[index]];
    const close = closing === undefined ? undefined : runs[closing];
    if (!opening || closing === undefined || !close || isEscaped(row, opening.index)) continue;
    found.push([opening.index, close.index + close.length]);
    index = closing;
  }
  return found;
}

/** For each run the place of the next that is as long. */
function nextOfLength(runs: readonly { readonly length: number }[]): (number | undefined)[] {
  const last = new Map<number, number>();
  const next: (number | undefined)[] = [];
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const length = runs[index]?.length ?? 0;
    next[index] = last.get(length);
    last.set(length, index);
  }
  return next;
}

function findPipes(text: string, [start, end]: Span): number[] {
  const found: number[] = [];
  for (let at = text.indexOf('|', start); at >= 0 && at < end; at = text.indexOf('|', at + 1)) if (!isEscaped(text, at)) found.push(at);
  return found;
}

/** Whether an odd number of backslashes stands before. */
function isEscaped(text: string, offset: number): boolean {
  let slashes = 0;
  while (text[offset - slashes - 1] === '\\') slashes += 1;
  return slashes % 2 === 1;
}
