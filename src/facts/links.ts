import type { Definition, Image, ImageReference, Link, LinkReference } from 'mdast';
import type { Span } from '../document/span.ts';
import type { Collection, FactContext } from './collection.ts';
import { createItem } from './create-item.ts';
import type { Item } from './item.ts';
import { normalizeText } from './normalize-text.ts';
import { type Place, spanOfNode } from './outline.ts';
import { plainText } from './plain-text.ts';

type LinkPlace = Place<Link | LinkReference | Image | ImageReference | Definition>;

/** Where a link goes, read once per definition: many references may share a long one. */
interface Target {
  readonly url: string;
  readonly title: string | null;
  readonly raws: Readonly<Record<string, string>>;
}

/** Links, pictures and definitions; references are resolved. */
export const links: Collection = {
  name: 'links',
  description: 'Links (also `<https://…>`), pictures and the definitions of references, in document order.',
  needs: 'tree',
  properties: {
    text: { type: 'text', description: 'What is linked: the text, the alternative text of a picture, the label of a definition.' },
    url: { type: 'text', description: 'Where it goes, or null for a reference without a definition.' },
    title: { type: 'text', description: 'Its title, or null.' },
    type: { type: 'text', description: 'link, image or definition.' },
  },
  contained: true,
  collect: context => {
    const outline = context.outline();
    const definitions = outline.places('definition');
    const targets = new Map([...definitions].reverse().map(({ node }) => [node.identifier, readTarget(node)]));
    const places: LinkPlace[] = [
      ...definitions,
      ...outline.places('link'),
      ...outline.places('linkReference'),
      ...outline.places('image'),
      ...outline.places('imageReference'),
    ];
    return places.sort((left, right) => left.span[0] - right.span[0]).map(place => createLink(context, place, targets));
  },
};

function createLink(context: FactContext, { node, span, container, section }: LinkPlace, targets: ReadonlyMap<string, Target>): Item {
  const { type, text, textEnd } = describe(node, span);
  const target = 'url' in node ? readTarget(node) : targets.get(node.identifier);
  const source = context.document.text.slice(...span);
  const urlSpan = 'url' in node ? spanOfPart(source, node.url, { start: span[0], from: textEnd }) : null;
  const titleSpan = 'url' in node && node.title ? spanOfPart(source, node.title, { start: span[0], from: urlSpan?.[1] ?? textEnd }) : null;
  return createItem(context, {
    span,
    container,
    section,
    properties: { text, url: target?.url ?? null, title: target?.title ?? null, type },
    spans: { ...(urlSpan ? { url: urlSpan } : {}), ...(titleSpan ? { title: titleSpan } : {}) },
    raws: target?.raws ?? {},
  });
}

function readTarget({ url: rawUrl, title: rawTitle }: Pick<Definition, 'url' | 'title'>): Target {
  const url = normalizeText(rawUrl);
  const title = rawTitle ? normalizeText(rawTitle) : null;
  return {
    url,
    title,
    raws: { ...(rawUrl === url ? {} : { url: rawUrl }), ...(rawTitle && rawTitle !== title ? { title: rawTitle } : {}) },
  };
}

function describe(node: LinkPlace['node'], span: Span): { type: string; text: string; textEnd: number } {
  if (node.type === 'link' || node.type === 'linkReference') {
    const last = node.children.at(-1);
    const isAuto =
      node.type === 'link' &&
      last !== undefined &&
      spanOfNode(last)[1] === span[1] - 1 &&
      spanOfNode(node.children[0] ?? last)[0] === span[0] + 1;
    return { type: 'link', text: plainText(node.children), textEnd: last && !isAuto ? spanOfNode(last)[1] : span[0] };
  }
  if (node.type === 'definition') return { type: 'definition', text: normalizeText(node.label ?? node.identifier), textEnd: span[0] };
  return { type: 'image', text: normalizeText(node.alt ?? ''), textEnd: span[0] };
}

/** Where a part stands as it is; null where it is written with escapes or entities. */
function spanOfPart(source: string, part: string, { start, from }: { start: number; from: number }): Span | null {
  const at = part === '' ? -1 : source.indexOf(part, from - start);
  return at < 0 ? null : [start + at, start + at + part.length];
}
