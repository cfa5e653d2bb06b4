import { rangesOf } from './character-set.ts';
import { isNullable, type PatternNode } from './pattern-node.ts';

/**
 * The same pattern for JavaScript's RegExp (flag `u`), every set spelt out in code points, so that no flag or dialect decides what `.`, `\s` or
 * a folded letter means. Groups without a name do not capture. Null where JavaScript would capture otherwise than RE2: in repeats
 * that run more than once, or over nothing.
 */
export function createNativePattern(pattern: PatternNode): RegExp | null {
  return capturesInRepeat(pattern, false) ? null : new RegExp(writeNode(pattern), 'u');
}

function writeNode(node: PatternNode): string {
  switch (node.type) {
    case 'set':
      return `[${rangesOf(node.set).map(writeRange).join('')}]`;
    case 'assertion':
      return { start: '^', end: '$', boundary: '\\b', notBoundary: '\\B' }[node.name];
    case 'sequence':
      return node.nodes.map(writeNode).join('');
    case 'choice':
      return `(?:${node.options.map(writeNode).join('|')})`;
    case 'group':
      return node.name === null ? `(?:${writeNode(node.node)})` : `(?<${node.name}>${writeNode(node.node)})`;
    case 'repeat':
      return `${writeNode(node.node)}{${node.min},${node.max === Number.POSITIVE_INFINITY ? '' : node.max}}`;
  }
}

function writeRange([from, to]: readonly [from: number, to: number]): string {
  return from === to ? writePoint(from) : `${writePoint(from)}-${writePoint(to)}`;
}

function writePoint(point: number): string {
  return `\\u{${point.toString(16)}}`;
}

function capturesInRepeat(node: PatternNode, repeated: boolean): boolean {
  switch (node.type) {
    case 'set':
    case 'assertion':
      return false;
    case 'group':
      return (repeated && node.name !== null) || capturesInRepeat(node.node, repeated);
    case 'sequence':
      return node.nodes.some(each => capturesInRepeat(each, repeated));
    case 'choice':
      return node.options.some(each => capturesInRepeat(each, repeated));
    case 'repeat':
      return capturesInRepeat(node.node, repeated || node.max > 1 || isNullable(node.node));
  }
}
