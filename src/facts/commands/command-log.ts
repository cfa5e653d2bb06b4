import type { FactContext } from '../collection.ts';
import type { SectionRef } from '../item.ts';
import { createSectionNameTest } from '../name-section.ts';

/** Whether a place stands in a section that the kind says holds commands, at any depth. */
export type IsInLog = (section: SectionRef | null) => boolean;

/** Null where the kind declares no such section. Each heading is judged once. */
export function createLogTest({ shape }: FactContext): IsInLog | null {
  const declared = Object.values(shape.sections ?? {}).filter(section => section.holds === 'commands');
  if (declared.length === 0) return null;
  const tests = declared.map(section => ({ section, isNamed: createSectionNameTest(section) }));
  const isLog = ({ text, level, isLabel }: SectionRef): boolean =>
    tests.some(({ section, isNamed }) => (section.level === undefined || isLabel || section.level === level) && isNamed(text));
  const known = new Map<SectionRef, boolean>();
  return section => {
    const passed: SectionRef[] = [];
    let result = false;
    for (let at = section; at !== null && !result; at = at.parent) {
      const before = known.get(at);
      passed.push(at);
      result = before ?? isLog(at);
      if (before !== undefined) break;
    }
    for (const each of passed) known.set(each, result);
    return result;
  };
}
