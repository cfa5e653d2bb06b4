import type { ParsedDocument } from '../../src/document/document.ts';
import { blankFrontMatter, findFrontMatter } from '../../src/document/front-matter.ts';
import { createLineIndex } from '../../src/document/line-index.ts';
import { parseMarkdown } from '../../src/document/markdown.ts';

/** A Markdown document without guards and without the values of its front matter: parsed at once, unlike `parseDocument`. */
export function standIn(text: string, path = 'packets/run.md'): ParsedDocument {
  const block = findFrontMatter(text);
  return {
    path,
    format: 'markdown',
    text,
    bom: false,
    lines: createLineIndex(text),
    frontMatter: block && { span: block.span, data: null },
    data: null,
    tree: () => parseMarkdown(blankFrontMatter(text, block)),
    problems: [],
  };
}
