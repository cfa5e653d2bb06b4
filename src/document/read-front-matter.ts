import type { DataNode, ParsedData } from './data.ts';
import { type FrontMatterBlock, MAX_FRONT_MATTER_LENGTH } from './front-matter.ts';
import type { Parsers } from './parsers.ts';
import { parseSimpleYaml } from './simple-yaml.ts';

/** Front matter that was found, and its data as far as it could be read without a YAML parser. */
export interface FrontMatterSource {
  readonly block: FrontMatterBlock;
  readonly simple: DataNode | null;
}

/** Whether reading this front matter takes a YAML parser. */
export function needsYaml(source: FrontMatterSource | null): boolean {
  return source !== null && source.simple === null && !isTooLong(source.block);
}

/** Reads front matter by the simple reader, which suffices nearly always. */
export function readSimply(text: string, block: FrontMatterBlock): FrontMatterSource {
  return { block, simple: isTooLong(block) ? null : parseSimpleYaml(text, block.content) };
}

/** Front matter's mapping. Its problems are never fatal: the rest of the document can be judged without it. */
export function readFrontMatter(text: string, { block, simple }: FrontMatterSource, parseYaml: Parsers['parseYaml']): ParsedData {
  if (isTooLong(block)) {
    const length = block.content[1] - block.content[0];
    return fail(
      block,
      `Front matter has ${length} characters; at most ${MAX_FRONT_MATTER_LENGTH} are read. Move content into the document.`,
    );
  }
  if (simple !== null) return { data: simple, problems: [] };
  if (parseYaml === undefined) throw new Error('The YAML parser is not loaded: use parseDocument.');
  const { data, problems } = parseYaml(text, block.content);
  const told = problems.map(problem => ({ ...problem, fatal: false }));
  if (data === null || data.type === 'object') return { data, problems: told };
  if (data.type === 'scalar' && data.raw === '') return { data: { type: 'object', span: data.span, entries: [] }, problems: told };
  return {
    data: null,
    problems: [...told, { message: 'Front matter must hold keys and values; expected `key: value` lines.', span: data.span, fatal: false }],
  };
}

function isTooLong({ content }: FrontMatterBlock): boolean {
  return content[1] - content[0] > MAX_FRONT_MATTER_LENGTH;
}

function fail({ span }: FrontMatterBlock, message: string): ParsedData {
  return { data: null, problems: [{ message, span: [span[0], span[0] + 3], fatal: false }] };
}
