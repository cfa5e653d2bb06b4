import type { Section } from '../generated/kind-file.ts';
import { foldName } from './normalize-text.ts';
import type { Shape } from './shape.ts';
import { splitHeading } from './split-heading.ts';

/** The part of a declared section that names it. */
export type SectionNames = Pick<Section, 'heading' | 'aliases' | 'decorated'>;

/** What a remark after a heading begins with: a parenthesis, a colon, a dash or a slash between blanks. */
const remark = /[:：]| ?\(| [-–—/] /g;

/**
 * Whether a text is one of the names that a section goes by: its heading or an alias; where it may be `decorated`, also with any number
 * before it and a remark after it, or in parentheses. Names compare as `foldName` says.
 */
export function createSectionNameTest({ heading, aliases = [], decorated = false }: SectionNames): (text: string) => boolean {
  const names = new Set([heading, ...aliases].map(foldName));
  return text => {
    const folded = foldName(text);
    return names.has(folded) || (decorated && [folded, splitHeading(folded).title].some(title => hasNameBefore(title, names)));
  };
}

/** The declared heading of the section that a text names, or null: the first that fits. */
export function createSectionNamer({ sections = {} }: Shape): (text: string) => string | null {
  const declared = Object.values(sections).map(section => ({ heading: section.heading, test: createSectionNameTest(section) }));
  return text => declared.find(({ test }) => test(text))?.heading ?? null;
}

/** The name stands before a remark, or in parentheses behind the same in another language. */
function hasNameBefore(title: string, names: ReadonlySet<string>): boolean {
  if (names.has(title)) return true;
  for (const { index } of title.matchAll(remark)) if (names.has(title.slice(0, index).trim())) return true;
  return names.has(/\(([^()]{1,200})\)/.exec(title)?.[1]?.trim() ?? '');
}
