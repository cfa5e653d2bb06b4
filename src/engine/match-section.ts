import type { SectionRef } from '../facts/item.ts';
import { foldName } from '../facts/normalize-text.ts';
import type { Section } from '../generated/kind-file.ts';
import { compilePattern } from '../operators/patterns/compile-pattern.ts';
import type { KindShape } from '../ruleset/names/name-scope.ts';

/** Whether a heading, by its text and level, is the one meant. */
export type MatchHeading = (text: string, level: number) => boolean;

/** The heading that a section's name means: a section of the kind by its id, else a heading's text. */
export function createHeadingMatcher(section: string, kind: KindShape | null): MatchHeading {
  const sections = kind?.sections;
  const declared: Section | undefined = sections && Object.hasOwn(sections, section) ? sections[section] : undefined;
  const names = new Set((declared ? [declared.heading, ...(declared.aliases ?? [])] : [section]).map(foldName));
  const pattern = declared?.pattern === undefined ? null : compilePattern(declared.pattern);
  return (text, level) => {
    if (declared?.level !== undefined && declared.level !== level) return false;
    return pattern ? pattern.test(text) : names.has(foldName(text));
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
      result = present ?? matches(at.text, at.level);
      if (result || present !== undefined) break;
    }
    for (const each of passed) known.set(each, result);
    return result;
  };
}
