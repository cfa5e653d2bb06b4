import type { Collection, FactContext } from './collection.ts';
import { createItem } from './create-item.ts';
import { type HtmlComment, type HtmlParts, readHtml } from './html-parts.ts';
import type { Container, Item } from './item.ts';
import { normalizeText } from './normalize-text.ts';

/** HTML comments. What looks like one in code is none. */
export const comments: Collection = {
  name: 'comments',
  description: 'HTML comments. `container` is what the comment stands in.',
  needs: 'tree',
  properties: { text: { type: 'text', description: 'What stands between `<!--` and `-->`, as one line.' } },
  contained: false,
  collect: context => readHtml(context).flatMap(parts => parts.comments.map(comment => createComment(context, parts, comment))),
};

function createComment(context: FactContext, { place, inline, hasText, tags }: HtmlParts, { span, inside }: HtmlComment): Item {
  const raw = context.document.text.slice(...inside);
  const container: Container = place.container !== 'quote' && !inline && (hasText || tags.length > 0) ? 'html' : place.container;
  // In a quote each further line begins with the quote's marker.
  const text = normalizeText(place.container === 'quote' ? raw.replace(/([\r\n])[ \t]{0,9}>[> ]{0,99}/g, '$1') : raw);
  return createItem(context, {
    span,
    container,
    section: place.section,
    properties: { text },
    spans: { text: inside },
    raws: raw === text ? {} : { text: raw },
  });
}
