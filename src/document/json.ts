import { type AnyNode, type MemberNode, parse } from '@humanwhocodes/momoa';
import type { DataEntry, DataNode, ParsedData } from './data.ts';
import { findTooManyParts, TOO_MANY_PARTS } from './data-limits.ts';
import type { Span } from './span.ts';

/** Objects and arrays nested deeper than this are refused: what walks them works recursively. */
export const MAX_JSON_DEPTH: number = 100;

const TOO_DEEP = `The JSON is too complex to parse safely: more than ${MAX_JSON_DEPTH} nested [ or {. Write it flatter.`;
const TOO_MANY = `The JSON is too complex to parse safely: ${TOO_MANY_PARTS}. Split it, or ignore it in the config.`;

/** `json` is RFC 8259; `jsonc` allows comments and trailing commas besides. */
export type JsonMode = 'json' | 'jsonc';

/** Parses a whole text as JSON. A syntax error is a fatal problem at its place. Keys that stand twice are kept; `findDuplicateKeys` tells them. */
export function parseJson(text: string, mode: JsonMode): ParsedData {
  if (text.trim() === '') return refuse('The JSON document is empty; expected a value, such as {}.', [0, 0]);
  const surplus = findTooManyParts(text);
  if (surplus !== null) return refuse(TOO_MANY, [surplus, surplus + 1]);
  try {
    const { body } = parse(text, { mode, ranges: true, allowTrailingCommas: mode === 'jsonc' });
    const deep = findTooDeep(body);
    return deep === null ? { data: convertNode(text, body), problems: [] } : refuse(TOO_DEEP, deep);
  } catch (error) {
    // momoa works recursively: nesting of some thousands overflows the stack, which can be caught.
    if (error instanceof RangeError) return refuse(TOO_DEEP, [0, 0]);
    const offset = offsetOf(error, text);
    return refuse(wordError(text, offset, mode), [offset, Math.min(offset + 1, text.length)]);
  }
}

function refuse(message: string, span: Span): ParsedData {
  return { data: null, problems: [{ message, span, fatal: true }] };
}

/** Where the first object or array stands that is nested too deep, or null. Goes down level by level. */
function findTooDeep(root: AnyNode): Span | null {
  let level: AnyNode[] = [root];
  for (let depth = 1; depth <= MAX_JSON_DEPTH; depth += 1) level = level.flatMap(childrenOf);
  const deep = level.find(node => node.type === 'Object' || node.type === 'Array');
  return deep ? [spanOf(deep)[0], spanOf(deep)[0] + 1] : null;
}

function childrenOf(node: AnyNode): AnyNode[] {
  if (node.type === 'Object') return node.members.map(({ value }) => value);
  return node.type === 'Array' ? node.elements.map(({ value }) => value) : [];
}

function convertNode(text: string, node: AnyNode): DataNode {
  const span = spanOf(node);
  if (node.type === 'Object') return { type: 'object', span, entries: node.members.map(member => convertMember(text, member)) };
  if (node.type === 'Array') return { type: 'array', span, items: node.elements.map(element => convertNode(text, element.value)) };
  if (node.type === 'String') refuseControls(text, span);
  const raw = text.slice(span[0], span[1]);
  const value =
    node.type === 'String' || node.type === 'Boolean' || (node.type === 'Number' && Number.isFinite(node.value)) ? node.value : null;
  return { type: 'scalar', span, value: node.type === 'Number' && value === null ? raw : value, raw };
}

function convertMember(text: string, { name, value }: MemberNode): DataEntry {
  refuseControls(text, spanOf(name));
  return { key: name.type === 'String' ? name.value : name.name, keySpan: spanOf(name), value: convertNode(text, value) };
}

/** Thrown where a string holds a control character, which RFC 8259 forbids and momoa lets pass. */
class ControlCharacterError extends Error {
  readonly offset: number;

  constructor(offset: number) {
    super('Unexpected control character found.');
    this.offset = offset;
  }
}

function refuseControls(text: string, [start, end]: Span): void {
  for (let offset = start; offset < end; offset += 1) if (text.charCodeAt(offset) < 0x20) throw new ControlCharacterError(offset);
}

function spanOf(node: AnyNode): Span {
  return node.range ?? [node.loc.start.offset, node.loc.end.offset];
}

/** The offset at which momoa stopped. Where the text ends too early it names the last value instead, which stands where a value may stand. */
function offsetOf(error: unknown, text: string): number {
  if (!(error instanceof Error && 'offset' in error && typeof error.offset === 'number')) return 0;
  const before = text.slice(0, error.offset).trimEnd().at(-1) ?? ',';
  const isLast = /^(?:"[^"]*"|[\w.+-]+)\s*$/.test(text.slice(error.offset));
  const isEnd = error.message.startsWith('Unexpected end of input') || (isLast && error.offset > 0 && '[{,:'.includes(before));
  return isEnd && !error.message.includes('identifier') ? text.length : Math.min(error.offset, text.length);
}

function wordError(text: string, offset: number, mode: JsonMode): string {
  const token = /^(?:[\w.+-]{1,40}|.)/su.exec(text.slice(offset, offset + 41))?.[0];
  const found = token === undefined ? 'the text ends too early' : `${JSON.stringify(token)} is not expected here`;
  return `Invalid JSON: ${found}.${mode === 'json' ? ' JSON has no comments, no trailing commas, and only double quotes.' : ''}`;
}
