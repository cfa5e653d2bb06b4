import type { Code } from 'mdast';
import type { Span } from '../document/span.ts';
import { readCodeFrame, readCodeLines } from './code-lines.ts';
import type { Collection, FactContext } from './collection.ts';
import { createItem } from './create-item.ts';
import type { Item } from './item.ts';
import { normalizeLines, normalizeText } from './normalize-text.ts';
import type { Place } from './outline.ts';

/** Blocks of code, fenced and indented. */
export const codeBlocks: Collection = {
  name: 'codeBlocks',
  description: 'Blocks of code, fenced and indented.',
  needs: 'tree',
  properties: {
    language: { type: 'text', description: 'The first word after the opening fence, or null.' },
    meta: { type: 'text', description: 'What follows the language, or null.' },
    text: { type: 'text', description: 'Its content, line by line; `text.raw` is the content as it stands.' },
    lineCount: { type: 'number', description: 'How many lines of content it has.' },
    fenced: { type: 'boolean', description: 'Whether it stands between fences.' },
  },
  contained: true,
  collect: context =>
    context
      .outline()
      .places('code')
      .map(place => createCodeBlock(context, place)),
};

function createCodeBlock(context: FactContext, { node, span, container, section }: Place<Code>): Item {
  const { document } = context;
  const frame = readCodeFrame(node, document);
  const found = readCodeLines(node, document);
  const text = normalizeLines(node.value);
  const [language, meta] = [textOrNull(node.lang), textOrNull(node.meta)];
  const [first, last] = [found[0], found.at(-1)];
  const spans: Record<string, Span> = frame.fenced ? spansOfInfo(node, context, span[0]) : {};
  if (first && last) spans.text = [first.span[0], last.span[1]];
  return createItem(context, {
    span,
    container,
    section,
    properties: { language, meta, text, lineCount: found.length, fenced: frame.fenced },
    spans,
    raws: {
      ...(node.value === text ? {} : { text: node.value }),
      ...(node.lang && node.lang !== language ? { language: node.lang } : {}),
      ...(node.meta && node.meta !== meta ? { meta: node.meta } : {}),
    },
  });
}

/** Where language and meta stand on the opening fence's line. */
function spansOfInfo(code: Code, { document }: FactContext, start: number): Record<string, Span> {
  const end = document.lines.spanOf(document.lines.pointAt(start).line)[1];
  const match = /^([`~]{3,}[ \t]{0,99})([^ \t]+)([ \t]*)/.exec(document.text.slice(start, end));
  if (!match || !code.lang) return {};
  const language: Span = [start + (match[1]?.length ?? 0), start + (match[1]?.length ?? 0) + (match[2]?.length ?? 0)];
  return code.meta ? { language, meta: [language[1] + (match[3]?.length ?? 0), end] } : { language };
}

function textOrNull(text: string | null | undefined): string | null {
  return text ? normalizeText(text) : null;
}
