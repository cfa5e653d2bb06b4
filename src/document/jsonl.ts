import type { DataNode, ParsedData } from './data.ts';
import { findTooManyParts, MAX_DATA_PARTS } from './data-limits.ts';
import { parseJson } from './json.ts';
import type { Problem } from './problem.ts';
import type { Span } from './span.ts';

/** So many lines are read; a log that has more is for a machine. */
export const MAX_JSON_LINES: number = 100_000;

/** So many lines that are no JSON are told. */
const MAX_PROBLEMS = 20;

/**
 * Parses JSON Lines: one JSON value (RFC 8259) a line, as an array of the values. Lines end with `\n` or `\r\n`, empty lines are skipped, and a text without
 * values is an empty array. A line that is no JSON is a fatal problem at its place in the text; the first 20 are told.
 */
export function parseJsonLines(text: string): ParsedData {
  const surplus = findTooManyParts(text);
  if (surplus !== null) return refuseLength(`${MAX_DATA_PARTS} keys and values`, [surplus, surplus + 1]);
  const items: DataNode[] = [];
  const problems: Problem[] = [];
  for (const [start, end] of splitLines(text)) {
    const line = text.slice(start, end);
    if (line.trim() === '') continue;
    if (items.length === MAX_JSON_LINES) return refuseLength(`${MAX_JSON_LINES} lines of JSON`, [start, end]);
    const parsed = parseJson(line, 'json');
    problems.push(...parsed.problems.map(problem => ({ ...problem, span: shiftSpan(problem.span, start) })));
    if (problems.length >= MAX_PROBLEMS) break;
    if (parsed.data) items.push(shiftNode(parsed.data, start));
  }
  return problems.length > 0 ? { data: null, problems } : { data: { type: 'array', span: [0, text.length], items }, problems: [] };
}

function* splitLines(text: string): Generator<Span> {
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    yield [start, end];
    start = end + 1;
  }
  yield [start, text.length];
}

function refuseLength(limit: string, span: Span): ParsedData {
  const message = `The document has more than ${limit}. Split it, or ignore it in the config.`;
  return { data: null, problems: [{ message, span, fatal: true }] };
}

function shiftSpan([start, end]: Span, by: number): Span {
  return [start + by, end + by];
}

function shiftNode(node: DataNode, by: number): DataNode {
  const span = shiftSpan(node.span, by);
  if (node.type === 'array') return { ...node, span, items: node.items.map(item => shiftNode(item, by)) };
  if (node.type === 'scalar') return { ...node, span };
  const entries = node.entries.map(({ key, keySpan, value }) => ({ key, keySpan: shiftSpan(keySpan, by), value: shiftNode(value, by) }));
  return { ...node, span, entries };
}
