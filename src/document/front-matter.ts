import type { Span } from './span.ts';

/** The most UTF-16 units that front matter may have. */
export const MAX_FRONT_MATTER_LENGTH: number = 64 * 1024;

/** Where front matter stands. */
export interface FrontMatterBlock {
  /** From the opening `---` to the end of the closing one. */
  readonly span: Span;
  /** What stands between the two lines: YAML, with its last line's end. */
  readonly content: Span;
}

/**
 * Finds front matter as GitHub and remark-frontmatter do: the first line is exactly `---`, and so is a later one; blanks may follow both.
 * Null where there is none. We look ourselves because micromark-extension-frontmatter misreads some openings.
 */
export function findFrontMatter(text: string): FrontMatterBlock | null {
  if (fenceEnd(text, 0) === null) return null;
  const start = nextLine(text, 0);
  for (let line = start; line < text.length; line = nextLine(text, line)) {
    if (fenceEnd(text, line) !== null) return { span: [0, line + 3], content: [start, line] };
  }
  return null;
}

/** Whether the text opens front matter, goes on like it (`key:`), and never closes it: almost always a mistake. */
export function isFrontMatterUnclosed(text: string): boolean {
  if (fenceEnd(text, 0) === null || findFrontMatter(text) !== null) return false;
  const start = nextLine(text, 0);
  return /^[A-Za-z_][\w.-]*:(?:[ \t\r\n]|$)/.test(text.slice(start, start + 200));
}

/** The text with front matter turned into spaces: line ends and all offsets stay, and Markdown sees blank lines. */
export function blankFrontMatter(text: string, block: FrontMatterBlock | null): string {
  if (block === null) return text;
  const end = block.span[1];
  return text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}

/** The end of a line that is exactly `---` but for blanks after it, or null. */
function fenceEnd(text: string, line: number): number | null {
  if (!text.startsWith('---', line)) return null;
  let end = line + 3;
  while (text[end] === ' ' || text[end] === '\t') end += 1;
  return end === text.length || text[end] === '\n' || text[end] === '\r' ? end : null;
}

function nextLine(text: string, from: number): number {
  for (let index = from; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 10 || (unit === 13 && text.charCodeAt(index + 1) !== 10)) return index + 1;
  }
  return text.length;
}
