import type { Nodes } from 'mdast';
import { spanOfNode } from './outline.ts';

/** What can make inline content look other than its source, by the names that rules use. */
export type Formatting = 'code' | 'emphasis' | 'entity' | 'escape' | 'html' | 'image' | 'link' | 'strikethrough' | 'strong';

const ofNodes: Readonly<Record<string, Formatting>> = {
  emphasis: 'emphasis',
  html: 'html',
  image: 'image',
  imageReference: 'image',
  inlineCode: 'code',
  link: 'link',
  linkReference: 'link',
  strong: 'strong',
};

/** The kinds of formatting in inline nodes, each once, in alphabetical order; empty for text that stands as it is read. */
export function formattingOf(nodes: readonly Nodes[], text: string): Formatting[] {
  const found = new Set<Formatting>();
  const stack: Nodes[] = [...nodes];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const formatting = ofNodes[node.type];
    if (formatting) found.add(formatting);
    if (node.type === 'text') addTextFormatting(node.value, text.slice(...spanOfNode(node)), found);
    if ('children' in node) stack.push(...node.children);
  }
  return [...found].sort();
}

function addTextFormatting(value: string, source: string, found: Set<Formatting>): void {
  if (value.includes('~~')) found.add('strikethrough');
  // A pipe within a cell can only be written escaped.
  const written = source.replaceAll('\\|', '|');
  if (value === written) return;
  if (written.includes('\\')) found.add('escape');
  if (written.includes('&')) found.add('entity');
}
