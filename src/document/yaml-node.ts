import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';
import type { DataEntry, DataNode } from './data.ts';
import type { Span } from './span.ts';

/** All aliases of a document may stand for so many values; a nested alias bomb reaches this at once. */
const MAX_COPIED_VALUES = 10_000;

/** A composed document, where it starts in the whole text, and where to tell what cannot be converted. Spans told count in the YAML alone. */
export interface YamlSource {
  readonly document: Document.Parsed<ParsedNode>;
  readonly source: string;
  readonly shift: number;
  readonly report: (message: string, span: Span, fatal: boolean) => void;
}

interface Conversion extends YamlSource {
  readonly anchors: Map<string, Anchor>;
  converted: number;
  copied: number;
}

/** `open` while the anchored value itself is being converted: an alias to it would never end. */
type Anchor = { readonly node: DataNode; readonly size: number } | 'open';

/** Turns yaml's tree into data nodes. An alias becomes the value that it stands for, with the alias's span. */
export function convertYaml(yaml: YamlSource): DataNode {
  const conversion: Conversion = { ...yaml, anchors: new Map(), converted: 0, copied: 0 };
  return convertNode(conversion, yaml.document.contents, 0);
}

function convertNode(conversion: Conversion, node: unknown, fallback: number): DataNode {
  if (isAlias(node)) return convertAlias(conversion, node.source, spanOf(node, fallback));
  const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
  const before = conversion.converted;
  conversion.converted += 1;
  if (anchor !== undefined) conversion.anchors.set(anchor, 'open');
  const result = convertValue(conversion, node, fallback);
  if (anchor !== undefined) conversion.anchors.set(anchor, { node: result, size: conversion.converted - before });
  return result;
}

function convertValue(conversion: Conversion, node: unknown, fallback: number): DataNode {
  if (isMap(node)) return convertMap(conversion, node, fallback);
  if (isSeq(node)) return convertSequence(conversion, node, fallback);
  const span = placeScalar(conversion.source, spanOf(node, fallback));
  const raw = conversion.source.slice(span[0], span[1]);
  const value = isScalar(node) ? toScalar(node.value, raw) : null;
  return { type: 'scalar', span: shiftSpan(conversion, span), value, raw };
}

function convertMap(conversion: Conversion, map: YAMLMap, fallback: number): DataNode {
  const [start, end] = spanOf(map, fallback);
  const entries: DataEntry[] = [];
  for (const pair of map.items) {
    if (!isPair(pair)) continue;
    const keySpan = spanOf(pair.key, entries.at(-1)?.value.span[1] ?? start);
    entries.push({
      key: keyOf(conversion, pair.key, keySpan),
      keySpan: shiftSpan(conversion, keySpan),
      value: convertNode(conversion, pair.value, keySpan[1]),
    });
  }
  const span = shiftSpan(conversion, [start, end]);
  const last = map.flow === true ? span[1] : (entries.at(-1)?.value.span[1] ?? span[1]);
  return { type: 'object', span: [span[0], last], entries };
}

function convertSequence(conversion: Conversion, sequence: YAMLSeq, fallback: number): DataNode {
  const span = shiftSpan(conversion, spanOf(sequence, fallback));
  const items = sequence.items.map(item => convertNode(conversion, item, span[0] - conversion.shift));
  const last = sequence.flow === true ? span[1] : (items.at(-1)?.span[1] ?? span[1]);
  return { type: 'array', span: [span[0], last], items };
}

function convertAlias(conversion: Conversion, name: string, span: Span): DataNode {
  const nothing: DataNode = { type: 'scalar', span: shiftSpan(conversion, span), value: null, raw: `*${name}` };
  const anchor = conversion.anchors.get(name);
  if (anchor === undefined) {
    conversion.report(`Invalid YAML: the alias *${name} has no anchor &${name} before it.`, span, true);
    return nothing;
  }
  if (anchor === 'open') {
    conversion.report(`Invalid YAML: the alias *${name} stands inside the value that it repeats. Write the value out.`, span, true);
    return nothing;
  }
  conversion.copied += anchor.size;
  conversion.converted += anchor.size;
  if (conversion.copied <= MAX_COPIED_VALUES) return { ...anchor.node, span: nothing.span };
  conversion.report(
    `Invalid YAML: the alias *${name} makes more than ${MAX_COPIED_VALUES} copied values. Write the values out.`,
    span,
    true,
  );
  return nothing;
}

function keyOf(conversion: Conversion, key: unknown, span: Span): string {
  if (isScalar(key)) return key.value === null ? '' : String(key.value);
  const raw = conversion.source.slice(span[0], span[1]);
  if (key !== null)
    conversion.report(
      'Invalid YAML: a key must be plain text; expected `key: value`, found a collection or an alias as the key.',
      span,
      false,
    );
  return raw;
}

/** JSON has no infinities, dates or big numbers: such a scalar stays the text that it is. */
function toScalar(value: unknown, raw: string): string | number | boolean | null {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  return typeof value === 'number' && Number.isFinite(value) ? value : raw;
}

function spanOf(node: unknown, fallback: number): Span {
  const range = isAlias(node) || isScalar(node) || isMap(node) || isSeq(node) ? node.range : null;
  return range ? [range[0], Math.max(range[0], range[1])] : [fallback, fallback];
}

/** yaml places an empty value anywhere in the blanks after its colon or dash; ours stands right after that. */
function placeScalar(source: string, [start, end]: Span): Span {
  if (start < end) return [start, end];
  let place = start;
  while (place > 0 && ' \t\r\n'.includes(source.charAt(place - 1))) place -= 1;
  return [place, place];
}

function shiftSpan({ shift }: Conversion, [start, end]: Span): Span {
  return [start + shift, end + shift];
}
