import type { KindShape } from './known.ts';
import type { JsonPath, Report } from './mistake.ts';

/**
 * Reports a `section` that looks like an id (lower case, one word) and is none of the kind's, where the kind declares sections. Any other text is
 * taken for a heading's: the document decides whether it is there.
 */
export function checkSectionName(
  report: Report,
  at: { readonly text: string | undefined; readonly path: JsonPath },
  kind: KindShape | null,
): void {
  const { text, path } = at;
  const sections = kind?.sections;
  if (text === undefined || !sections || !/^[a-z][A-Za-z0-9_-]*$/.test(text) || Object.hasOwn(sections, text)) return;
  const headings = Object.values(sections).flatMap(section => [section.heading, ...(section.aliases ?? [])]);
  if (headings.some(heading => heading.toLowerCase() === text.toLowerCase())) return;
  const known = [...Object.keys(sections), ...headings];
  report({
    path,
    message: `The kind declares no section "${text}"; a heading is written as it stands in the document.`,
    unknown: { name: text, known },
  });
}
