import type { Code } from 'mdast';
import type { ParsedDocument } from '../document/document.ts';
import type { Span } from '../document/span.ts';
import { splitLines } from './normalize-text.ts';
import { spanOfNode } from './outline.ts';

/** One line of code: its text as the block holds it (without the indentation of the block) and where it stands. */
export interface CodeLine {
  readonly text: string;
  readonly span: Span;
}

/** A code block's frame: which lines are fences. */
export interface CodeFrame {
  readonly fenced: boolean;
  /** Whether the closing fence is there; an indented block needs none. */
  readonly closed: boolean;
  /** 1-based; the fences excluded. No content: `lastLine` is before `firstLine`. */
  readonly firstLine: number;
  readonly lastLine: number;
}

/** Reads where a code block's content begins and ends. */
export function readCodeFrame(code: Code, { text, lines }: ParsedDocument): CodeFrame {
  const [start, end] = spanOfNode(code);
  const [first, last] = [lines.pointAt(start).line, lines.pointAt(end).line];
  const fence = /^(`{3,}|~{3,})/.exec(text.slice(start, start + 200))?.[0];
  if (fence === undefined) return { fenced: false, closed: true, firstLine: first, lastLine: last };
  const closed = last > first && isClosingFence(text.slice(lines.spanOf(last)[0], end), fence);
  const empty = !closed && last > first && end === lines.spanOf(last)[0];
  return { fenced: true, closed, firstLine: first + 1, lastLine: closed || empty ? last - 1 : last };
}

/** The lines of a code block's content. */
export function readCodeLines(code: Code, document: ParsedDocument): CodeLine[] {
  const { firstLine, lastLine } = readCodeFrame(code, document);
  const texts = splitLines(code.value);
  return Array.from({ length: Math.max(0, lastLine - firstLine + 1) }, (_, index) => {
    const whole = document.lines.spanOf(firstLine + index);
    const text = texts[index] ?? '';
    const source = document.text.slice(...whole);
    // What is not the end of its line was changed on the way (a tab cut in two, a NUL): then the line stands for it.
    return { text, span: source.endsWith(text) ? [whole[1] - text.length, whole[1]] : whole };
  });
}

function isClosingFence(line: string, opening: string): boolean {
  const bare = line.trim().replace(/^[> \t]{1,200}/, '');
  return bare.length >= opening.length && bare === (opening[0] ?? '').repeat(bare.length);
}
