import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { lazy } from './lazy.ts';
import { makeEditsLinear } from './linear-edits.ts';

/** Inline constructs of micromark. Without them only blocks are parsed, which no count of delimiters can make slow. */
const INLINE = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeText',
  'hardBreakEscape',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
];

type MarkdownProcessor = Processor<Root>;

const fullProcessor = lazy(() => createProcessor([]));
const blockProcessor = lazy(() => createProcessor(INLINE));

/** Parses CommonMark with GFM tables. Offsets of the tree are those of the text. Guard the text first: the time that micromark takes is not linear. */
export function parseMarkdown(text: string): Root {
  return fullProcessor().parse(hideMark(text));
}

/** The same blocks, with all inline content as text. Linear for a text that passed `guardBlocks`. */
export function parseBlocks(text: string): Root {
  return blockProcessor().parse(hideMark(text));
}

function createProcessor(disabled: string[]): MarkdownProcessor {
  makeEditsLinear();
  return unified()
    .use(remarkParse)
    .use(function addTables() {
      const data = this.data();
      data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable(), { disable: { null: disabled } }];
      data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
    })
    .freeze();
}

/** micromark drops a byte order mark without counting it. The text's own is off already; another one becomes a word joiner, as invisible and as long. */
function hideMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? `\u2060${text.slice(1)}` : text;
}
