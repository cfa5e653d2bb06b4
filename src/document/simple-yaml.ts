import type { DataEntry, DataNode } from './data.ts';
import { readSimpleList, readSimpleScalar } from './simple-scalar.ts';
import type { Span } from './span.ts';

/** A line without its end and trailing spaces. */
interface Line {
  readonly start: number;
  readonly text: string;
}

const KEY = /^([A-Za-z_][\w.-]{0,199}):(?: +(?=\S)|$)/;
const ITEM = /^( *)- +(?=\S)/;

/**
 * Reads front matter as nearly all of it is written, without loading a YAML parser: lines of `key: scalar`, `key: [a, b]`, or `key:` with
 * `- item` lines below, comments and blank lines. The result is exactly `parseYaml`'s, spans too; null where there is anything else.
 */
export function parseSimpleYaml(text: string, span: Span): DataNode | null {
  const lines = findContentLines(text, span);
  if (lines === null) return null;
  const entries: DataEntry[] = [];
  for (let index = 0; index < lines.length; ) {
    const read = readEntry(lines, index);
    if (read === null) return null;
    entries.push(read.entry);
    index = read.next;
  }
  const [first, last] = [entries[0], entries.at(-1)];
  return { type: 'object', span: first && last ? [first.keySpan[0], last.value.span[1]] : [span[0], span[0]], entries };
}

/** The lines that hold something, or null where a character stands that YAML may take for more than text. */
function findContentLines(text: string, [start, end]: Span): readonly Line[] | null {
  const source = text.slice(start, end);
  if (!/^[\n\r\x20-\x7e\xa1-\u2027\u202a-\ufdff\ufe70-\ufefe\uff00-\uffef]*$/.test(source) || /\r(?!\n)/.test(source)) return null;
  const lines: Line[] = [];
  let offset = start;
  for (const line of source.split('\n')) {
    const content = line.trimEnd();
    if (content !== '' && !content.trimStart().startsWith('#')) lines.push({ start: offset, text: content });
    offset += line.length + 1;
  }
  return lines;
}

function readEntry(lines: readonly Line[], index: number): { readonly entry: DataEntry; readonly next: number } | null {
  const line = lines[index];
  const match = line && KEY.exec(line.text);
  if (!line || !match) return null;
  const [opening, key = ''] = match;
  if (/^(?:null|true|false)$/i.test(key)) return null;
  const read = readValue(lines, index, opening.length);
  return read && { entry: { key, keySpan: [line.start, line.start + key.length], value: read.value }, next: read.next };
}

function readValue(lines: readonly Line[], index: number, column: number): { readonly value: DataNode; readonly next: number } | null {
  const line = lines[index];
  if (!line) return null;
  const start = line.start + column;
  const rest = line.text.slice(column);
  if (rest === '') return readItems(lines, index + 1, start);
  const value = rest.startsWith('[') ? readSimpleList(rest, start) : readSimpleScalar(rest, start);
  return value && { value, next: index + 1 };
}

/** The `- item` lines below a key, all indented alike; without any, the value is null and stands right after the colon. */
function readItems(lines: readonly Line[], from: number, after: number): { readonly value: DataNode; readonly next: number } | null {
  const items: DataNode[] = [];
  const indent = ITEM.exec(lines[from]?.text ?? '')?.[1];
  let next = from;
  for (let line = lines[next]; line !== undefined && indent !== undefined; line = lines[next]) {
    const match = ITEM.exec(line.text);
    if (match?.[1] !== indent) break;
    const item = readSimpleScalar(line.text.slice(match[0].length), line.start + match[0].length);
    if (item === null) return null;
    items.push(item);
    next += 1;
  }
  const [first, last] = [lines[from], items.at(-1)];
  if (indent === undefined || !first || !last) return { value: { type: 'scalar', span: [after, after], value: null, raw: '' }, next: from };
  return { value: { type: 'array', span: [first.start + indent.length, last.span[1]], items }, next };
}
