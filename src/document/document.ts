import type { Root } from 'mdast';
import type { DataNode } from './data.ts';
import type { LineIndex } from './line-index.ts';
import type { Problem } from './problem.ts';
import type { Span } from './span.ts';

export type Format = 'markdown' | 'yaml' | 'json' | 'jsonl';

export interface FrontMatter {
  /** From the opening `---` to the end of the closing one, without its line's end. */
  readonly span: Span;
  /** The keys and values; null when the YAML cannot be read (then `problems` says why). Always a mapping. */
  readonly data: DataNode | null;
}

/** A document, parsed as far as asked for. */
export interface ParsedDocument {
  /** As given by the caller: absolute, or relative to the workspace. */
  readonly path: string;
  readonly format: Format;
  /** The text without its byte order mark. All offsets count in it. */
  readonly text: string;
  readonly bom: boolean;
  readonly lines: LineIndex;
  /** Markdown only. */
  readonly frontMatter: FrontMatter | null;
  /** YAML, JSON and JSON Lines only: the whole document; of JSON Lines an array, one value a line. */
  readonly data: DataNode | null;
  /**
   * Markdown only: parsed on the first call, front matter blanked out, offsets as in `text`.
   *
   * @internal Facts are what the outside sees.
   */
  tree(): Root;
  readonly problems: readonly Problem[];
}
