import type { PatternNode } from './pattern-node.ts';

/** What a pattern of nothing but characters comes down to. */
export type LiteralTest = (text: string) => boolean;

/** A pattern that is only characters, anchored or not, as the comparison it stands for; null where it is more. */
export function createLiteralTest(pattern: PatternNode): LiteralTest | null {
  const nodes = [...(pattern.type === 'sequence' ? pattern.nodes : [pattern])];
  const atStart = isAssertion(nodes[0], 'start');
  if (atStart) nodes.shift();
  const atEnd = isAssertion(nodes.at(-1), 'end');
  if (atEnd) nodes.pop();
  let literal = '';
  for (const node of nodes) {
    if (node.type !== 'set' || node.set.length !== 2 || node.set[0] !== node.set[1]) return null;
    literal += String.fromCodePoint(node.set[0] as number);
  }
  if (atStart && atEnd) return text => text === literal;
  if (atStart) return text => text.startsWith(literal);
  return atEnd ? text => text.endsWith(literal) : text => text.includes(literal);
}

function isAssertion(node: PatternNode | undefined, name: string): boolean {
  return node?.type === 'assertion' && node.name === name;
}
