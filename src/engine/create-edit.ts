import type { ParsedDocument } from '../document/document.ts';
import type { Span } from '../document/span.ts';
import type { Fix } from '../generated/rule-file.ts';
import type { Edit } from '../ruleset/finding.ts';

/** What an edit is made from: its kind, the stretch it is about, and the text; null where a part of the text is missing. */
export interface EditParts {
  readonly edit: Fix['edit'];
  readonly span: Span;
  readonly text: string | null;
}

/** The edit, or null where it has no text to put. */
export function createEdit({ edit, span, text }: EditParts, document: ParsedDocument): Edit | null {
  if (edit === 'delete') return { range: widenToLines(span, document), text: '' };
  if (text === null) return null;
  const [start, end] = span;
  if (edit === 'insertBefore') return { range: [start, start], text };
  return edit === 'insertAfter' ? { range: [end, end], text } : { range: span, text };
}

/** What fills whole lines goes with their end: a blank line left in a table would cut it in two. */
function widenToLines([start, end]: Span, { text, lines }: ParsedDocument): Span {
  const first = lines.spanOf(lines.pointAt(start).line);
  const last = lines.spanOf(lines.pointAt(end).line);
  const isAlone = text.slice(first[0], start).trim() === '' && text.slice(end, last[1]).trim() === '';
  if (!isAlone || end === start) return [start, end];
  const lineEnd = text.startsWith('\r\n', last[1]) ? 2 : last[1] < text.length ? 1 : 0;
  return [first[0], last[1] + lineEnd];
}
