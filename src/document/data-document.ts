import type { ParsedData } from './data.ts';
import type { Format, ParsedDocument } from './document.ts';
import type { DocumentSource } from './document-source.ts';
import { findDuplicateKeys } from './duplicate-keys.ts';
import { extensionOf } from './format.ts';
import { lazy } from './lazy.ts';
import { createLineIndex } from './line-index.ts';
import type { Parsers } from './parsers.ts';
import type { Problem } from './problem.ts';

/** A YAML, JSON or JSON Lines document. Its parser must be loaded. */
export function createDataDocument(
  source: DocumentSource & { readonly format: Exclude<Format, 'markdown'> },
  parsers: Parsers,
): ParsedDocument {
  const { path, text, bom = false, format } = source;
  const lines = lazy(() => createLineIndex(text));
  const parsed = lazy(() => parseData(source, parsers));
  const problems = lazy((): readonly Problem[] => {
    const { data, problems: told } = parsed();
    return data === null ? told : [...told, ...findDuplicateKeys(data, lines)];
  });
  return {
    path,
    format,
    text,
    bom,
    frontMatter: null,
    tree: () => ({ type: 'root', children: [] }),
    get lines() {
      return lines();
    },
    get data() {
      return parsed().data;
    },
    get problems() {
      return problems();
    },
  };
}

function parseData({ path, text, format }: DocumentSource, { parseYaml, parseJson, parseJsonLines }: Parsers): ParsedData {
  if (format === 'yaml' && parseYaml) return parseYaml(text, [0, text.length]);
  if (format === 'json' && parseJson) return parseJson(text, extensionOf(path) === 'jsonc' ? 'jsonc' : 'json');
  if (format === 'jsonl' && parseJsonLines) return parseJsonLines(text);
  throw new Error(`The parser for ${format} is not loaded: use parseDocument.`);
}
