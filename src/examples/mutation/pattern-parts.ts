import type { Span } from '../../document/span.ts';

/** The parts of a pattern that decide where it ends. Stretches in UTF-16 units. */
export interface PatternParts {
  /** `^`, `$` and `\b`, but those that could be left out at no cost: beside `.*` they say nothing. */
  readonly edges: readonly Span[];
  /** Each of several alternatives, with what has to go with it: one `|`. The words of a longer vocabulary are data, as those of a list file are. */
  readonly choices: readonly { readonly span: Span; readonly removal: Span }[];
  /** `(?i)` at the start. */
  readonly flag: Span | null;
}

/** One token: an escape, a class, a group's opening, or a single character. */
const token = /\\(?:[pP]\{[^}]*\}|.)|\[\^?\]?(?:\\.|\[:\w+:\]|[^\]\\])*\]|\((?:\?(?:P?<\w+>|[a-z:]*:?))?|./gsu;

/** Reads the parts of a pattern that is right. Linear. */
export function readPatternParts(pattern: string): PatternParts {
  const flag: Span | null = pattern.startsWith('(?i)') ? [0, 4] : null;
  const edges: Span[] = [];
  const choices: { span: Span; removal: Span }[] = [];
  const open: number[][] = [[flag?.[1] ?? 0]];
  const from = flag?.[1] ?? 0;
  for (const { 0: text, index } of pattern.slice(from).matchAll(token)) {
    const [start, end] = [from + index, from + index + text.length];
    if (text === '^' || text === '$' || text === '\\b') {
      if (!isIdle(text, pattern, [start, end])) edges.push([start, end]);
    } else if (text.startsWith('(')) open.push([end]);
    else if (text === '|') open.at(-1)?.push(end);
    else if (text === ')') choices.push(...splitChoices(pattern, open.pop() ?? [], start));
  }
  choices.push(...splitChoices(pattern, open.pop() ?? [], pattern.length));
  return { edges, choices, flag };
}

/** So many alternatives are a choice; with more of them, plain words are a vocabulary. */
const MAX_WORDS = 3;

/** The alternatives that begin at these places, the last of which ends at `end`. */
function splitChoices(pattern: string, starts: readonly number[], end: number): { span: Span; removal: Span }[] {
  if (starts.length < 2) return [];
  const choices = starts.map((start, index): { span: Span; removal: Span } => {
    const next = starts[index + 1];
    const span: Span = [start, next === undefined ? end : next - 1];
    return { span, removal: next === undefined ? [start - 1, end] : [start, next] };
  });
  const isWord = ({ span }: { span: Span }): boolean => /^[\p{L}\p{M}\p{N} _-]+$/u.test(pattern.slice(...span));
  return choices.length > MAX_WORDS ? choices.filter(choice => !isWord(choice)) : choices;
}

/** Beside `.*` or `.+`, a pattern finds the same with the edge and without. */
function isIdle(edge: string, pattern: string, [start, end]: Span): boolean {
  if (edge === '^') return /^(?:\((?:\?P?<\w+>|\?:)?){0,5}\.[*+](?!\?)/.test(pattern.slice(end, end + 400));
  return edge === '$' && /\.[*+]\){0,5}$/.test(pattern.slice(Math.max(0, start - 10), start));
}
