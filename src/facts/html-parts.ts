import type { Html } from 'mdast';
import type { ParsedDocument } from '../document/document.ts';
import type { Span } from '../document/span.ts';
import type { FactContext } from './collection.ts';
import { keepByContext } from './keep-by-context.ts';
import { isInline, type Place } from './outline.ts';

/** An HTML comment: the stretch with its marks, and what stands between them. */
export interface HtmlComment {
  readonly span: Span;
  readonly inside: Span;
}

/** An opening HTML tag. */
export interface HtmlTag {
  /** In lower case. */
  readonly name: string;
  readonly span: Span;
  /** What stands between its name and its end. */
  readonly attributes: string;
}

/** A piece of HTML in the document, in its parts. */
export interface HtmlParts {
  readonly place: Place<Html>;
  readonly inline: boolean;
  readonly comments: readonly HtmlComment[];
  readonly tags: readonly HtmlTag[];
  /** Whether anything is left without comments and tags. */
  readonly hasText: boolean;
}

/** All HTML of the document in its parts. Read once for comments, lines, sections and defects. */
export const readHtml: (context: FactContext) => readonly HtmlParts[] = keepByContext(context =>
  context
    .outline()
    .places('html')
    .map(place => ({ place, inline: isInline(place), ...splitHtml(place.span, context.document) })),
);

/** Splits HTML into comments and tags. A comment that is never closed runs to the end of the stretch, as in a browser. Linear. */
function splitHtml([start, end]: Span, { text }: Pick<ParsedDocument, 'text'>): Pick<HtmlParts, 'comments' | 'tags' | 'hasText'> {
  const source = text.slice(start, end);
  const comments: HtmlComment[] = [];
  const tags: HtmlTag[] = [];
  const shift = ([from, to]: Span): Span => [start + from, start + to];
  let hasText = false;
  let at = 0;
  for (let next = source.indexOf('<'); next >= 0; next = source.indexOf('<', at)) {
    hasText ||= /[^\s>]/.test(source.slice(at, next));
    const part = source.startsWith('<!--', next) ? readComment(source, next) : readTag(source, next);
    if ('inside' in part) comments.push({ span: shift(part.span), inside: shift(part.inside) });
    else if (part.name !== '') tags.push({ ...part, span: shift(part.span) });
    at = part.span[1];
  }
  return { comments, tags, hasText: hasText || /[^\s>]/.test(source.slice(at)) };
}

function readComment(source: string, start: number): HtmlComment {
  const empty = /^<!--(-?>)/.exec(source.slice(start, start + 6));
  if (empty) return { span: [start, start + empty[0].length], inside: [start + 4, start + 4] };
  const close = source.indexOf('-->', start + 4);
  return close < 0
    ? { span: [start, source.length], inside: [start + 4, source.length] }
    : { span: [start, close + 3], inside: [start + 4, close] };
}

function readTag(source: string, start: number): HtmlTag {
  const name = /^<([A-Za-z][A-Za-z0-9:-]{0,60})/.exec(source.slice(start, start + 64))?.[1];
  if (name === undefined && !/[/!?]/.test(source[start + 1] ?? '')) return { name: '', span: [start, start + 1], attributes: '' };
  const close = source.indexOf('>', start);
  const end = close < 0 ? source.length : close + 1;
  const attributes = name === undefined ? '' : source.slice(start + 1 + name.length, close < 0 ? end : close);
  return { name: name?.toLowerCase() ?? '', span: [start, end], attributes };
}
