import type { Format } from './document.ts';

/** What a document is made from. */
export interface DocumentSource {
  readonly path: string;
  /** Without its byte order mark. */
  readonly text: string;
  readonly bom?: boolean;
  /** By default the path's extension decides; a path without a known one is taken for Markdown. */
  readonly format?: Format;
  /** False: nobody will ask for the tree, so the Markdown parser is not loaded, `tree()` throws, and Markdown is not guarded. Default true. */
  readonly tree?: boolean;
}
