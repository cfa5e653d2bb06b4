import type { FrontMatter, ParsedDocument } from './document.ts';
import type { DocumentSource } from './document-source.ts';
import { findDuplicateKeys } from './duplicate-keys.ts';
import { blankFrontMatter, isFrontMatterUnclosed } from './front-matter.ts';
import { guardMarkdown } from './guard-markdown.ts';
import { lazy } from './lazy.ts';
import { createLineIndex, type LineIndex } from './line-index.ts';
import type { MarkdownParser, Parsers } from './parsers.ts';
import type { Problem } from './problem.ts';
import { type FrontMatterSource, readFrontMatter } from './read-front-matter.ts';
import { createRefusalProblem } from './refusal.ts';

/** A Markdown document. Its parsers must be loaded: Markdown's unless nobody asks for the tree, YAML's where the front matter needs it. */
export function createMarkdownDocument(source: DocumentSource, front: FrontMatterSource | null, parsers: Parsers): ParsedDocument {
  const { path, text, bom = false, tree: hasTree = true } = source;
  const lines = lazy(() => createLineIndex(text));
  const body = lazy(() => blankFrontMatter(text, front?.block ?? null));
  const read = lazy(() => readFront(front, { text, lines, parsers }));
  const refusal = lazy(() => (hasTree ? guardMarkdown(body(), lines(), blocks => requireMarkdown(parsers).parseBlocks(blocks)) : null));
  const tree = lazy(() => (refusal() === null ? requireMarkdown(parsers).parseMarkdown(body()) : { type: 'root' as const, children: [] }));
  const problems = lazy((): readonly Problem[] => {
    const refused = refusal();
    return [...read().problems, ...(refused ? [createRefusalProblem(refused)] : [])];
  });
  return {
    path,
    format: 'markdown',
    text,
    bom,
    data: null,
    tree,
    get lines() {
      return lines();
    },
    get frontMatter() {
      return read().frontMatter;
    },
    get problems() {
      return problems();
    },
  };
}

interface Front {
  readonly frontMatter: FrontMatter | null;
  readonly problems: readonly Problem[];
}

interface FrontContext {
  readonly text: string;
  readonly lines: () => LineIndex;
  readonly parsers: Parsers;
}

function readFront(front: FrontMatterSource | null, { text, lines, parsers }: FrontContext): Front {
  if (front === null) return { frontMatter: null, problems: isFrontMatterUnclosed(text) ? [UNCLOSED] : [] };
  const { data, problems } = readFrontMatter(text, front, parsers.parseYaml);
  const duplicates = data === null ? [] : findDuplicateKeys(data, lines);
  return { frontMatter: { span: front.block.span, data }, problems: [...problems, ...duplicates] };
}

const UNCLOSED: Problem = {
  message: 'Front matter starts here and is never closed; expected a line `---` after it. Without it, all of this is ordinary text.',
  span: [0, 3],
  fatal: false,
};

function requireMarkdown({ markdown }: Parsers): MarkdownParser {
  if (markdown === undefined) throw new Error('The Markdown parser is not loaded: use parseDocument without `tree: false`.');
  return markdown;
}
