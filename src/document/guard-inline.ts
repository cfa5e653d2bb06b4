import type { Root, RootContent } from 'mdast';
import { countDelimiters } from './inline-delimiters.ts';
import type { LineIndex } from './line-index.ts';
import type { Refusal } from './refusal.ts';
import type { Span } from './span.ts';

/**
 * What inline content may cost in all: for each block its delimiters times its length, which is what micromark does at worst
 * (about 10 ns each). Real documents: at most 1e6.
 */
export const MAX_INLINE_COST: number = 40_000_000;

/**
 * Finds inline content that would take micromark time that grows with the square of its length. First by an upper bound that takes every run
 * of lines without a blank one for a paragraph; only where that is too much (long code blocks) by the real blocks, which `parseBlocks` finds.
 */
export function guardInline(text: string, lines: LineIndex, parseBlocks: () => Root): Refusal | null {
  const runs = [...findRuns(text, lines)];
  if (sumWorstCosts(runs) <= MAX_INLINE_COST || findCostly(text, runs) === null) return null;
  const span = findCostly(text, findInlineBlocks(parseBlocks()));
  return span && { reason: 'it holds too many unpaired * _ ` [ ] or < for its length', span };
}

/** What the runs would cost if they held nothing but delimiters. Most small documents pass by this alone. */
function sumWorstCosts(runs: readonly Span[]): number {
  return runs.reduce((sum, [start, end]) => sum + worstCost(end - start, end - start), 0);
}

/** Nothing but delimiters is the worst: they nest, and the tree gets as deep as a quarter of them. */
function worstCost(delimiters: number, length: number): number {
  return delimiters * Math.max(length, 10 * delimiters);
}

/** The block at which the sum of costs gets too much, or null. */
function findCostly(text: string, blocks: Iterable<Span>): Span | null {
  let cost = 0;
  for (const span of blocks) {
    const delimiters = countDelimiters(text.slice(span[0], span[1]));
    cost += worstCost(delimiters, span[1] - span[0]);
    if (cost > MAX_INLINE_COST) return span;
  }
  return null;
}

/** Runs of lines without a blank line, but each row of an undoubted table for itself: cells are parsed alone. */
function* findRuns(text: string, lines: LineIndex): Generator<Span> {
  let start: number | null = null;
  let table = false;
  for (let line = 1; line <= lines.count; line += 1) {
    const [from, to] = lines.spanOf(line);
    const content = text.slice(from, to);
    const blank = content.trim() === '';
    if (start !== null && (blank || table)) {
      yield [start, lines.spanOf(line - 1)[1]];
      start = null;
    }
    table = !blank && ((table && content.startsWith('|')) || (start === null && !table && opensTable(text, lines, line)));
    if (!blank) start ??= from;
  }
  if (start !== null) yield [start, text.length];
}

/** Whether a header and its delimiter row, as wide as the header, start on this line at the margin. */
function opensTable(text: string, lines: LineIndex, line: number): boolean {
  if (line === lines.count) return false;
  const [header = '', delimiters = ''] = [lines.spanOf(line), lines.spanOf(line + 1)].map(([start, end]) =>
    text.slice(start, end).trimEnd(),
  );
  return /^\|(?:[ \t]*:?-+:?[ \t]*\|)+$/.test(delimiters) && /^\|.*\|$/.test(header) && countPipes(header) === countPipes(delimiters);
}

function countPipes(row: string): number {
  return row.match(/\\.|\|/g)?.filter(part => part === '|').length ?? 0;
}

/** The stretches of paragraphs, headings and table cells, by a walk that needs no stack of calls. */
function* findInlineBlocks(root: Root): Generator<Span> {
  const open: (Root | RootContent)[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    const isInline = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
    if (isInline && start !== undefined && end !== undefined) yield [start, end];
    else if ('children' in node) for (const child of node.children) open.push(child);
  }
}
