import type { Span } from '../document/span.ts';
import type { Item, SectionRef } from '../facts/item.ts';
import type { Kind } from '../ruleset/ruleset.ts';
import { type CheckInput, documentStart } from './check-input.ts';
import { isContent } from './content.ts';
import { createHeadingTest } from './declared-names.ts';

/** Whether an item stands below a heading or label, at any depth. `section` is an id of the kind's sections or a heading's text. */
export function createBelowTest(section: string, { kind, compilePattern }: CheckInput): (item: Item) => boolean {
  const isMeant = createHeadingTest(kind, section, compilePattern);
  return item => {
    for (let place: SectionRef | null = item.section; place; place = place.parent) if (isMeant(place.text)) return true;
    return false;
  };
}

/** Where to say that something is missing: the heading of the section it belongs in, or the document's start. */
export function placeOfSection(section: string | undefined, { kind, facts, compilePattern }: CheckInput): Span {
  if (section === undefined) return documentStart;
  const isMeant = createHeadingTest(kind, section, compilePattern);
  const isFound = (item: Item): boolean => isContent(item) && isMeant(String(item.properties.text));
  return (facts.items('headings').find(isFound) ?? facts.items('sections').find(isFound))?.span ?? documentStart;
}

/** The heading of a section as messages name it. */
export function headingOf(section: string, { file }: Kind): string {
  return file.sections && Object.hasOwn(file.sections, section) ? (file.sections[section]?.heading ?? section) : section;
}
