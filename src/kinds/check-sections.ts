import type { Item } from '../facts/item.ts';
import { foldName } from '../facts/normalize-text.ts';
import type { Section } from '../generated/kind-file.ts';
import type { Kind } from '../ruleset/ruleset.ts';
import { type Breach, type CheckInput, documentStart } from './check-input.ts';
import { isContent } from './content.ts';
import { createHeadingTest } from './declared-names.ts';
import { findDisordered } from './find-disordered.ts';
import { findNearName } from './near-name.ts';

interface DeclaredSection {
  readonly id: string;
  readonly heading: string;
  readonly promise: Section;
  readonly found: readonly Item[];
}

/** section-missing, section-duplicate, section-order, section-empty. */
export function checkSections(input: CheckInput): Breach[] {
  if (!input.kind.file.sections) return [];
  const sections = input.facts.items('sections').filter(isContent);
  const declared = findDeclaredSections(sections, input);
  const taken = new Set(declared.flatMap(section => section.found));
  const free = sections.filter(section => !taken.has(section));
  return [
    ...declared.flatMap(section => [...checkMissing(section, free), ...checkDuplicates(section, input), ...checkContent(section)]),
    ...checkOrder(findOrdered(declared, input.kind.file)),
  ];
}

function findDeclaredSections(sections: readonly Item[], { kind, compilePattern }: CheckInput): DeclaredSection[] {
  return Object.entries(kind.file.sections ?? {}).map(([id, promise]) => {
    const isMeant = createHeadingTest(kind, id, compilePattern);
    const found = sections.filter(({ properties: { text, level } }) => {
      return isMeant(String(text)) && (promise.level === undefined || level === null || level === promise.level);
    });
    return { id, heading: promise.heading, promise, found };
  });
}

function checkMissing({ heading, promise, found: present }: DeclaredSection, free: readonly Item[]): Breach[] {
  const { occurs = 'once', severity, level = null } = promise;
  if (present.length > 0 || occurs === 'any' || occurs === 'atMostOnce') return [];
  const others = new Map(free.flatMap(item => [item.properties.text, item.properties.title].map(text => [foldName(String(text)), item])));
  const near = others.get(findNearName(foldName(heading), others.keys()) ?? '') ?? others.get(foldName(withoutNumber(heading)));
  if (near) {
    const { text = null, level: found = null } = near.properties;
    const messageId = level !== null && foldName(String(text)) === foldName(heading) ? 'onOtherLevel' : 'renamed';
    return [{ check: 'section-missing', messageId, values: { heading, text, level, found }, span: headingSpan(near), severity }];
  }
  const messageId = level === null ? 'missing' : 'missingOnLevel';
  return [{ check: 'section-missing', messageId, values: { heading, level }, span: documentStart, severity }];
}

/** A heading whose number alone differs is most likely the one that is meant. */
function withoutNumber(heading: string): string {
  return heading.replace(/^\d+(?:\.\d+){0,5}\.? /, '');
}

function checkDuplicates({ heading, promise, found }: DeclaredSection, { facts }: CheckInput): Breach[] {
  const { occurs = 'once', severity } = promise;
  const [first, ...others] = found;
  if (!first || occurs === 'any' || occurs === 'atLeastOnce') return [];
  const values = { heading, first: facts.document.lines.pointAt(first.span[0]).line };
  return others.map(item => ({ check: 'section-duplicate', messageId: 'duplicate', values, span: headingSpan(item), severity }));
}

function checkContent({ heading, promise, found }: DeclaredSection): Breach[] {
  if (promise.empty !== false) return [];
  return found
    .filter(item => item.properties.empty === true)
    .map(item => ({
      check: 'section-empty',
      messageId: 'empty',
      values: { heading },
      span: headingSpan(item),
      severity: promise.severity,
    }));
}

/** The sections whose order the kind promises, in that order. */
function findOrdered(declared: readonly DeclaredSection[], { sectionOrder }: Kind['file']): readonly DeclaredSection[] {
  if (!Array.isArray(sectionOrder)) return sectionOrder ? declared : [];
  return sectionOrder.flatMap(id => declared.filter(section => section.id === id));
}

/** Only the first of each section counts; a duplicate is a finding itself. */
function checkOrder(declared: readonly DeclaredSection[]): Breach[] {
  const present = declared
    .flatMap(({ heading, promise, found: [item] }, place) => (item ? [{ heading, promise, item, place }] : []))
    .sort((a, b) => a.item.span[0] - b.item.span[0]);
  const disordered = findDisordered(present.map(section => section.place));
  return [...disordered].flatMap(index => {
    const section = present[index];
    if (!section) return [];
    const { heading, item, place, promise } = section;
    const after = declared.slice(0, place).findLast(candidate => candidate.found.length > 0)?.heading ?? null;
    const messageId = after === null ? 'first' : 'disordered';
    return [
      { check: 'section-order' as const, messageId, values: { heading, after }, span: headingSpan(item), severity: promise.severity },
    ];
  });
}

function headingSpan(item: Item): readonly [number, number] {
  return item.section && item.spans.text === undefined ? item.span : (item.spans.text ?? item.span);
}
