import type { LintMessage, MessageFix } from '../report/result.ts';

/** A text after one pass of fixes. */
export interface FixedText {
  /** Whether any fix was applied. */
  readonly fixed: boolean;
  /** With the byte order mark that it came with. */
  readonly text: string;
}

const byteOrderMark = '\uFEFF';

/**
 * Applies the fixes of messages in one pass, as ESLint does: sorted by range, one is left out where it overlaps or touches the one before
 * (`last end >= start`), or where its range is no range of this text. A byte order mark is kept; ranges do not count it.
 */
export function applyFixes(source: string, messages: readonly LintMessage[]): FixedText {
  const mark = source.startsWith(byteOrderMark) ? byteOrderMark : '';
  const text = source.slice(mark.length);
  const pieces: string[] = [mark];
  let end = 0;
  let applied = false;
  for (const { range, text: replacement } of sortedFixes(messages)) {
    if (applied && end >= range[0]) continue;
    if (range[0] < 0 || range[0] > range[1] || range[1] > text.length) continue;
    pieces.push(text.slice(end, range[0]), replacement);
    end = range[1];
    applied = true;
  }
  if (!applied) return { fixed: false, text: source };
  pieces.push(text.slice(end));
  return { fixed: true, text: pieces.join('') };
}

function sortedFixes(messages: readonly LintMessage[]): MessageFix[] {
  return messages.flatMap(message => (message.fix ? [message.fix] : [])).sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}
