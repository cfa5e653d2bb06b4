import type { SectionRef } from '../facts/item.ts';
import { createSectionNameTest } from '../facts/name-section.ts';
import type { Section } from '../generated/kind-file.ts';
import { compilePattern } from '../operators/patterns/compile-pattern.ts';
import type { KindShape } from '../ruleset/names/name-scope.ts';

/** Whether a heading or label is the one meant. */
export type MatchHeading = (heading: HeadingRef) => boolean;

/** A heading by its text and level; null for a label, which fits every level. */
export interface HeadingRef {
  readonly text: string;
  readonly level: number | null;
}

/** The heading that a section's name means: a section of the kind by its id, else a heading's text. */
export function createHeadingMatcher(section: string, kind: KindShape | null): MatchHeading {
  const sections = kind?.sections;
  const declared: Section | undefined = sections && Object.hasOwn(sections, section) ? sections[section] : undefined;
  const isNamed = createSectionNameTest(declared ?? { heading: section });
  const pattern = declared?.pattern === undefined ? null : compilePattern(declared.pattern);
  return ({ text, level }) => {
    if (declared?.level !== undefined && level !== null && declared.level !== level) return false;
    return pattern ? pattern.test(text) : isNamed(text);
  };
}

/** Whether a place stands below the heading, at any depth. Each heading is matched once. */
export function createSectionTest(matches: MatchHeading): (section: SectionRef | null) => boolean {
  const known = new Map<SectionRef, boolean>();
  return function isBelow(section): boolean {
    const passed: SectionRef[] = [];
    let result = false;
    for (let at = section; at !== null; at = at.parent) {
      const present = known.get(at);
      passed.push(at);
      result = present ?? matches({ text: at.text, level: at.isLabel ? null : at.level });
      if (result || present !== undefined) break;
    }
    for (const each of passed) known.set(each, result);
    return result;
  };
}
