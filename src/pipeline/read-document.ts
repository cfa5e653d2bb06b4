import { decodeSource } from '../document/decode-source.ts';
import type { ParsedDocument } from '../document/document.ts';
import { parseDocument } from '../document/parse-document.ts';
import type { Problem } from '../document/problem.ts';
import type { LintInput } from './lint-input.ts';

/** Decodes and parses. What cannot be decoded is an empty document with a fatal problem that says why. */
export async function readDocument({ path, source }: Pick<LintInput, 'path' | 'source'>): Promise<ParsedDocument> {
  const decoded = typeof source === 'string' ? splitMark(source) : decodeSource(source);
  if (decoded.type === 'text') return parseDocument({ path, text: decoded.text, bom: decoded.bom });
  return createUnreadable(path, decoded.problem);
}

/** A document of which nothing can be read but why. */
export async function createUnreadable(path: string, problem: Problem): Promise<ParsedDocument> {
  return { ...(await parseDocument({ path, text: '', bom: false })), problems: [problem] };
}

function splitMark(source: string): { readonly type: 'text'; readonly text: string; readonly bom: boolean } {
  const bom = source.startsWith('\u{feff}');
  return { type: 'text', text: bom ? source.slice(1) : source, bom };
}
