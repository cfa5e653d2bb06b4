import { createDataDocument } from './data-document.ts';
import { MAX_SOURCE_BYTES } from './decode-source.ts';
import type { Format, ParsedDocument } from './document.ts';
import type { DocumentSource } from './document-source.ts';
import { formatOf } from './format.ts';
import { findFrontMatter } from './front-matter.ts';
import { lazy } from './lazy.ts';
import { createLineIndex } from './line-index.ts';
import { createMarkdownDocument } from './markdown-document.ts';
import { loadParsers } from './parsers.ts';
import { needsYaml, readSimply } from './read-front-matter.ts';

/**
 * Makes a document, and loads the parsers that it needs. Nothing is parsed before it is asked for.
 * Never throws for what stands in the text: that is in `problems`, where a fatal one comes with an empty tree or null data.
 */
export async function parseDocument(source: DocumentSource): Promise<ParsedDocument> {
  const format = source.format ?? formatOf(source.path) ?? 'markdown';
  if (source.text.length > MAX_SOURCE_BYTES) return createOversized(source, format);
  if (format !== 'markdown') return createDataDocument({ ...source, format }, await loadParsers([format]));
  const block = findFrontMatter(source.text);
  const front = block && readSimply(source.text, block);
  const needed: Format[] = [...(source.tree === false ? [] : ['markdown' as const]), ...(needsYaml(front) ? ['yaml' as const] : [])];
  return createMarkdownDocument(source, front, await loadParsers(needed));
}

/** A text that is too large even to look at: all of it is one problem. */
function createOversized({ path, text, bom = false }: DocumentSource, format: Format): ParsedDocument {
  const message = `The document has ${text.length} characters; at most ${MAX_SOURCE_BYTES} are read. Split it, or ignore it in the config.`;
  const lines = lazy(() => createLineIndex(text));
  return {
    path,
    format,
    text,
    bom,
    get lines() {
      return lines();
    },
    frontMatter: null,
    data: null,
    tree: () => ({ type: 'root', children: [] }),
    problems: [{ message, span: [0, 0], fatal: true }],
  };
}
