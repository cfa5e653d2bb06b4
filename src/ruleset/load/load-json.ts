import { parse, type ValueNode } from '@humanwhocodes/momoa';
import type { DataEntry, DataNode } from '../../document/data.ts';
import type { LineIndex } from '../../document/line-index.ts';
import { createLineIndex } from '../../document/line-index.ts';
import type { Span } from '../../document/span.ts';
import type { JsonPath, Mistake } from '../checks/mistake.ts';
import { findJsonProblem } from './json-limits.ts';
import type { RulesetError } from './ruleset-error.ts';
import type { SourceFile } from './source-file.ts';

/** A JSON file with the places of its keys and values. */
export interface LoadedJson {
  readonly file: string;
  readonly text: string;
  readonly root: DataNode;
  readonly lines: LineIndex;
  /** Plain JSON. Objects have no prototype, so that no key can stand for more than itself. */
  readonly value: unknown;
  /** Keys that stand twice, and the key `__proto__`. */
  readonly mistakes: readonly Mistake[];
}

export type JsonMode = 'json' | 'jsonc';

/** Reads a JSON file (RFC 8259; jsonc: with comments and trailing commas). Never throws: text that is no JSON is an error. */
export function loadJson(file: SourceFile, mode: JsonMode): LoadedJson | RulesetError {
  const text = file.text.startsWith('\uFEFF') ? file.text.slice(1) : file.text;
  const lines = createLineIndex(text);
  const refuse = (message: string, span: Span): RulesetError => ({ file: file.path, message, ...lines.locationOf(span) });
  const problem = findJsonProblem(text);
  if (problem) return refuse(problem.message, problem.span);
  try {
    const body = parse(text, { mode, ranges: true, allowTrailingCommas: mode === 'jsonc' }).body;
    const mistakes: Mistake[] = [];
    const root = toDataNode(body, { text, path: [], mistakes });
    return { file: file.path, text, root, lines, value: toValue(root), mistakes };
  } catch (error) {
    return refuse(...describeSyntaxError(error, text));
  }
}

/** Whether a file could be read at all. */
export function isLoaded(loaded: LoadedJson | RulesetError): loaded is LoadedJson {
  return 'root' in loaded;
}

interface Conversion {
  readonly text: string;
  readonly path: JsonPath;
  readonly mistakes: Mistake[];
}

/** Recursion is bounded: findJsonProblem has refused what is nested too deeply. */
function toDataNode(node: ValueNode, conversion: Conversion): DataNode {
  const span = spanOf(node);
  if (node.type === 'Object') return { type: 'object', span, entries: toEntries(node, conversion) };
  if (node.type === 'Array') {
    const items = node.elements.map((element, index) => toDataNode(element.value, { ...conversion, path: [...conversion.path, index] }));
    return { type: 'array', span, items };
  }
  const value = node.type === 'String' || node.type === 'Number' || node.type === 'Boolean' ? node.value : null;
  return { type: 'scalar', span, value, raw: conversion.text.slice(...span) };
}

function toEntries(node: ValueNode & { type: 'Object' }, conversion: Conversion): DataEntry[] {
  const entries = new Map<string, DataEntry>();
  for (const member of node.members) {
    const key = member.name.type === 'String' ? member.name.value : member.name.name;
    const path = [...conversion.path, key];
    const entry = { key, keySpan: spanOf(member.name), value: toDataNode(member.value, { ...conversion, path }) };
    if (entries.has(key))
      conversion.mistakes.push({ path, on: 'key', message: `The key "${key}" stands twice in this object; only one can count.` });
    if (key === '__proto__') conversion.mistakes.push({ path, on: 'key', message: 'The key "__proto__" is not allowed.' });
    entries.set(key, entry);
  }
  return [...entries.values()];
}

function spanOf(node: { readonly range?: readonly number[] | undefined }): Span {
  return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}

function toValue(node: DataNode): unknown {
  if (node.type === 'scalar') return node.value;
  if (node.type === 'array') return node.items.map(toValue);
  const object: Record<string, unknown> = Object.create(null);
  for (const entry of node.entries) object[entry.key] = toValue(entry.value);
  return object;
}

/** The parser names the token before the end of a text that ends too early, and has no offset for some ends. */
function describeSyntaxError(error: unknown, text: string): [message: string, span: Span] {
  const offset = error instanceof Error && 'offset' in error && !/end of input/.test(error.message) ? Number(error.offset) : text.length;
  const [before, found] = [text.slice(Math.max(0, offset - 200), offset), text.charAt(offset)];
  const span: Span = [offset, Math.min(offset + 1, text.length)];
  if (found === '' || (text.length - offset < 500 && /^("[^"\\]*"|[[{,:]|[\w.+-]+)\s*$/.test(text.slice(offset)))) {
    const end: Span = [text.length, text.length];
    return ['This is no JSON: the text ends where a value, a closing bracket or a quote was expected.', end];
  }
  if (/[}\]]/.test(found) && /,\s*$/.test(before)) return [`This is no JSON: a comma before "${found}". Remove the comma.`, span];
  if (/["{[]/.test(found) && /["}\]\w]\s+$/.test(before)) return ['This is no JSON: a comma is missing before this.', span];
  return [`This is no JSON: unexpected ${JSON.stringify(found)}.`, span];
}
