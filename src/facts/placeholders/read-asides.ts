import type { Nodes } from 'mdast';
import type { Span } from '../../document/span.ts';
import type { FactContext } from '../collection.ts';
import { readHtml } from '../html-parts.ts';
import { spanOfNode } from '../outline.ts';

/** A stretch within a line in which a placeholder is none, or stands in something else. */
export interface Aside {
  readonly span: Span;
  /** `link`: the destination, or the text where that begins with a bracket. */
  readonly type: 'code' | 'comment' | 'link';
}

/** Code, comments and links within lines, in order; none stands in another. */
export function readAsides(context: FactContext): Aside[] {
  const outline = context.outline();
  const code = outline.places('inlineCode').map(({ span }): Aside => ({ span, type: 'code' }));
  const comments = readHtml(context).flatMap(parts => parts.comments.map(({ span }): Aside => ({ span, type: 'comment' })));
  const links = (['link', 'linkReference', 'image', 'imageReference'] as const)
    .flatMap(type => [...outline.places(type)])
    .flatMap(({ node, span }) => asidesOfLink(node, span));
  return [...code, ...comments, ...links].sort((left, right) => left.span[0] - right.span[0]);
}

/** A link's opening bracket, and what follows its text; all of a picture and of a bare link. */
function asidesOfLink(node: Nodes, [start, end]: Span): Aside[] {
  const [first, last] = 'children' in node ? [node.children[0], node.children.at(-1)] : [];
  if (!first || !last) return [{ span: [start, end], type: 'link' }];
  const [from, to] = [spanOfNode(first)[0], spanOfNode(last)[1]];
  return [
    { span: [start, Math.max(from, start + 1)], type: 'link' },
    { span: [to, end], type: 'link' },
  ];
}
