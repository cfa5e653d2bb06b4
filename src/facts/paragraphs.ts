import type { Paragraph } from 'mdast';
import type { Span } from '../document/span.ts';
import type { Collection, FactContext } from './collection.ts';
import { createItem } from './create-item.ts';
import { type HtmlParts, readHtml } from './html-parts.ts';
import { inkOfHtml } from './html-text.ts';
import type { Container, Item, SectionRef } from './item.ts';
import { normalizeText } from './normalize-text.ts';
import type { Place } from './outline.ts';
import { plainText } from './plain-text.ts';

/** Paragraphs, whose text runs on over line ends: what is broken between two lines is found here. */
export const paragraphs: Collection = {
  name: 'paragraphs',
  description: 'Paragraphs, also those of list items, as one text each; a block of HTML with text is one too, in the container html.',
  needs: 'tree',
  properties: {
    text: { type: 'text', description: 'What a reader sees; line breaks are spaces.' },
    lineCount: { type: 'number', description: 'How many lines it has.' },
  },
  contained: true,
  collect: context => {
    const blocks = readHtml(context).filter(({ inline, hasText }) => !inline && hasText);
    const found = context
      .outline()
      .places('paragraph')
      .map(place => createParagraph(context, place));
    if (blocks.length === 0) return found;
    return [...found, ...blocks.map(block => createHtmlParagraph(context, block))].sort((left, right) => left.span[0] - right.span[0]);
  },
};

function createParagraph(context: FactContext, { node, span, container, section }: Place<Paragraph>): Item {
  return createText(context, { span, container, section, text: plainText(node.children) });
}

function createHtmlParagraph(context: FactContext, { place }: HtmlParts): Item {
  const raw = context.document.text.slice(...place.span);
  // In a quote each further line begins with the quote's marker.
  const source = place.container === 'quote' ? raw.replace(/([\r\n])[ \t]{0,9}>[> ]{0,99}/g, '$1') : raw;
  return createText(context, { span: place.span, container: 'html', section: place.section, text: normalizeText(inkOfHtml(source)) });
}

interface TextParts {
  readonly span: Span;
  readonly container: Container;
  readonly section: SectionRef | null;
  readonly text: string;
}

function createText(context: FactContext, { span, container, section, text }: TextParts): Item {
  const { text: source, lines } = context.document;
  const raw = source.slice(...span);
  const lineCount = lines.pointAt(span[1]).line - lines.pointAt(span[0]).line + 1;
  return createItem(context, { span, container, section, properties: { text, lineCount }, raws: raw === text ? {} : { text: raw } });
}
