import type { Span } from '../../document/span.ts';
import type { CodeLine } from '../code-lines.ts';

/** Shell text as it is parsed, and the way back to the document. */
export interface ShellSource {
  readonly text: string;
  /** The stretch of the document that a stretch of the text stands for. */
  spanOf(start: number, end: number): Span;
}

/** A prompt before a command: `$ `, `user@host:~/x$ `, `(venv) $ `. All parts are bounded, so that this is linear. */
const prompt = /^[ \t]{0,80}(?:\([^()]{1,40}\)[ ]?)?(?:[\w.-]{1,40}@[\w.-]{1,40}[: ][^\s$]{0,100})?\$[ \t]/;
const continuationPrompt = /^[ \t]{0,80}>[ \t]/;
/** White space that a shell takes for part of a word, but a reader does not. */
const otherSpace = /[\v\f\x85\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;

/** Lines of code as shell text. Where lines have prompts, only those with one count, as the rest is output. */
export function createShellSource(lines: readonly CodeLine[]): ShellSource {
  const texts = blankPrompts(lines.map(line => line.text.replace(otherSpace, ' ')));
  const starts: number[] = [];
  let length = 0;
  for (const text of texts) {
    starts.push(length);
    length += text.length + 1;
  }
  const offsetOf = (position: number): number => {
    const index = lastAtMost(starts, position);
    const line = lines[index];
    if (!line) return 0;
    return Math.min(line.span[1], line.span[0] + position - (starts[index] ?? 0));
  };
  return { text: texts.join('\n'), spanOf: (start, end) => [offsetOf(start), Math.max(offsetOf(start), offsetOf(end))] };
}

/** Prompts as blanks of the same length; of the other lines only those that continue a command stay. */
function blankPrompts(texts: readonly string[]): readonly string[] {
  if (!texts.some(text => prompt.test(text))) return texts;
  let continues = false;
  return texts.map(text => {
    const mark = (continues ? continuationPrompt : prompt).exec(text)?.[0] ?? (continues ? '' : null);
    if (mark === null) return '';
    continues = text.endsWith('\\');
    return ' '.repeat(mark.length) + text.slice(mark.length);
  });
}

function lastAtMost(starts: readonly number[], position: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
