import type { Span } from '../document/span.ts';
import type { Item, SectionRef } from '../facts/item.ts';
import { foldName } from '../facts/normalize-text.ts';
import type { Kind } from '../ruleset/ruleset.ts';
import { type CheckInput, documentStart } from './check-input.ts';
import { isContent } from './content.ts';
import { headingNames } from './declared-names.ts';

/** Whether an item stands below a heading, at any depth. `section` is an id of the kind's sections or a heading's text. */
export function isBelow(item: Item, section: string, kind: Kind): boolean {
  const names = headingNames(kind, section);
  for (let place: SectionRef | null = item.section; place; place = place.parent) {
    if (names.includes(foldName(place.text))) return true;
  }
  return false;
}

/** Where to say that something is missing: the heading of the section it belongs in, or the document's start. */
export function placeOfSection(section: string | undefined, { kind, facts }: CheckInput): Span {
  if (section === undefined) return documentStart;
  const names = headingNames(kind, section);
  const heading = facts.items('headings').find(item => isContent(item) && names.includes(foldName(String(item.properties.text))));
  return heading?.span ?? documentStart;
}

/** The heading of a section as messages name it. */
export function headingOf(section: string, { file }: Kind): string {
  return file.sections && Object.hasOwn(file.sections, section) ? (file.sections[section]?.heading ?? section) : section;
}
