import type { Nodes, PhrasingContent } from 'mdast';
import { normalizeText } from './normalize-text.ts';

/** Struck out by `~~`, which is not parsed. Each side stops at the next tilde, so this is linear. */
const strikethrough = /~~(?=[^\s~])([^~]*[^\s~])~~/g;

/** What a reader sees of inline nodes, normalised: formatting and HTML tags stripped, images by their alternative text, line breaks as spaces. */
export function plainText(nodes: readonly Nodes[]): string {
  return normalizeText(stripStrikethrough(inkOf(nodes)));
}

/** The text of inline nodes with formatting stripped but not normalised otherwise. */
export function inkOf(nodes: readonly Nodes[]): string {
  const only = nodes[0];
  if (nodes.length === 1 && only?.type === 'text') return only.value;
  let ink = '';
  const stack: Nodes[] = [...nodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    ink += inkOfLeaf(node);
    if ('children' in node) for (let index = node.children.length - 1; index >= 0; index -= 1) stack.push(node.children[index] as Nodes);
  }
  return ink;
}

/** The text that one node shows by itself, without its children. */
export function inkOfLeaf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if (node.type === 'break') return '\n';
  return node.type === 'html' && isLineBreak(node.value) ? ' ' : '';
}

/** `~~x~~` to `x`. */
export function stripStrikethrough(text: string): string {
  return text.includes('~~') ? text.replace(strikethrough, '$1') : text;
}

/** Whether inline nodes are only text and emphasis: nothing hidden behind a picture or a tag. */
export function isPlain(nodes: readonly PhrasingContent[]): boolean {
  const stack: PhrasingContent[] = [...nodes];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!plainTypes.has(node.type)) return false;
    if ('children' in node) stack.push(...node.children);
  }
  return true;
}

const plainTypes: ReadonlySet<string> = new Set(['text', 'inlineCode', 'strong', 'emphasis', 'link']);

function isLineBreak(tag: string): boolean {
  return /^<br[\s/>]/i.test(tag);
}
