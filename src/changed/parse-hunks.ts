import type { LineRange } from './line-range.ts';
import { unquotePath } from './unquote-path.ts';

/**
 * The lines that files have now and had not, by path: what `git diff -U0` prints, with `a/` and `b/` before the paths, read as Latin-1. What is removed leaves no
 * lines. The text of lines is skipped by their count, so that no document can pass for a header.
 */
export function parseHunks(patch: string): Map<string, LineRange[]> {
  const files = new Map<string, LineRange[]>();
  let ranges: LineRange[] = [];
  for (let at = 0; at < patch.length; ) {
    const end = endOfLine(patch, at);
    const header = patch.slice(at, end);
    at = end + 1;
    if (header.startsWith('+++ ')) {
      ranges = [];
      // Git puts a tab after a path with spaces.
      files.set(unquotePath(header.slice(4).replace(/\t$/, '')).replace(/^b\//, ''), ranges);
    }
    const [, removed = '1', first, added = '1'] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(header) ?? [];
    if (first === undefined) continue;
    if (added !== '0') ranges.push([Number(first), Number(first) + Number(added) - 1]);
    at = skipLines(patch, at, Number(removed) + Number(added));
  }
  return files;
}

/** Where the text goes on after so many lines of a hunk. `\ No newline at end of file` is none of them. */
function skipLines(patch: string, from: number, count: number): number {
  let at = from;
  for (let left = count; left > 0 && at < patch.length; at = endOfLine(patch, at) + 1) {
    if (patch[at] !== '\\') left -= 1;
  }
  return at;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
