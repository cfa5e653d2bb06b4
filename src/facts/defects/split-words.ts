import type { Html } from 'mdast';
import { readHtml } from '../html-parts.ts';
import type { Place } from '../outline.ts';
import { type Detector, defectIn } from './defect.ts';

/** Comments within a word: nobody sees them, but a search for the word fails. */
export const detectSplitWords: Detector = context =>
  readHtml(context)
    .filter(({ inline, comments, place }) => inline && comments.length > 0 && isBetweenLetters(place, context.document.text))
    .map(({ place }) => defectIn(place, { type: 'split-word', text: 'comment stands within a word', span: place.span }));

function isBetweenLetters({ span }: Place<Html>, text: string): boolean {
  return /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, span[0] - 2), span[0])) && /^[\p{L}\p{N}]/u.test(text.slice(span[1], span[1] + 2));
}
