import { rangesOf } from './character-set.ts';
import { isNullable, type PatternNode } from './pattern-node.ts';

/**
 * The same pattern for JavaScript's RegExp (flag `u`), every set spelt out in code points, so that no flag or dialect decides what `.`, `\s` or
 * a folded letter means. Groups without a name do not capture. Null where JavaScript would capture otherwise than RE2: a name in what is
 * repeated, or beside a repeat of what can be empty (there JavaScript goes on to another choice, RE2 does not).
 */
export function writeNativePattern(pattern: PatternNode): string | null {
  if (
    hasName(pattern) &&
    someNode(pattern, node => node.type === 'repeat' && (isNullable(node.node) || (node.max > 1 && hasName(node.node))))
  )
    return null;
  return writeNode(pattern);
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

function hasName(node: PatternNode): boolean {
  return someNode(node, each => each.type === 'group' && each.name !== null);
}

/** Whether it holds of the node or of one within it. */
function someNode(node: PatternNode, holds: (node: PatternNode) => boolean): boolean {
  return holds(node) || partsOf(node).some(part => someNode(part, holds));
}

function partsOf(node: PatternNode): readonly PatternNode[] {
  switch (node.type) {
    case 'set':
    case 'assertion':
      return [];
    case 'sequence':
      return node.nodes;
    case 'choice':
      return node.options;
    case 'group':
    case 'repeat':
      return [node.node];
  }
}
