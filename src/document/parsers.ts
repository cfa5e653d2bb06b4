import type { Root } from 'mdast';
import type { ParsedData } from './data.ts';
import type { Format } from './document.ts';
import type { JsonMode } from './json.ts';
import type { Span } from './span.ts';

export interface MarkdownParser {
  parseMarkdown(text: string): Root;
  parseBlocks(text: string): Root;
}

/** The parsers that are loaded. They are heavy (some 40 ms each), so that a document loads only those that it needs. */
export interface Parsers {
  readonly markdown?: MarkdownParser;
  readonly parseYaml?: (text: string, span: Span) => ParsedData;
  readonly parseJson?: (text: string, mode: JsonMode) => ParsedData;
  readonly parseJsonLines?: (text: string) => ParsedData;
}

/** Loads parsers by format; the runtime keeps what is loaded, so that asking again costs nothing. */
export async function loadParsers(formats: readonly Format[]): Promise<Parsers> {
  return {
    ...(formats.includes('markdown') ? { markdown: await import('./markdown.ts') } : {}),
    ...(formats.includes('yaml') ? { parseYaml: (await import('./yaml.ts')).parseYaml } : {}),
    ...(formats.includes('json') ? { parseJson: (await import('./json.ts')).parseJson } : {}),
    ...(formats.includes('jsonl') ? { parseJsonLines: (await import('./jsonl.ts')).parseJsonLines } : {}),
  };
}
