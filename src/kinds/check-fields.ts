import type { Span } from '../document/span.ts';
import type { Item } from '../facts/item.ts';
import { foldName } from '../facts/normalize-text.ts';
import type { Field } from '../generated/kind-file.ts';
import type { Breach, CheckInput } from './check-input.ts';
import { isContent } from './content.ts';
import { fieldNames } from './declared-names.ts';
import { createPlaceholderTest } from './placeholder.ts';
import { rawText } from './raw-text.ts';
import { createBelowTest, headingOf, placeOfSection } from './section-place.ts';
import { createValueTest } from './value-test.ts';

interface DeclaredField {
  readonly field: string;
  readonly promise: Field;
  readonly found: readonly Item[];
}

/** field-missing, field-duplicate, field-invalid. */
export function checkFields(input: CheckInput): Breach[] {
  return findDeclaredFields(input).flatMap(declared => [
    ...checkMissing(declared, input),
    ...checkDuplicates(declared, input),
    ...checkValues(declared, input),
  ]);
}

function findDeclaredFields(input: CheckInput): DeclaredField[] {
  const { kind, facts } = input;
  const promises = Object.entries(kind.file.fields ?? {});
  if (promises.length === 0) return [];
  const byName = groupByName(facts.items('fields').filter(isContent));
  return promises.map(([field, promise]) => {
    const items = [...new Set(fieldNames(kind, field))].flatMap(name => byName.get(name) ?? []).sort((a, b) => a.span[0] - b.span[0]);
    const { section } = promise;
    return { field, promise, found: section === undefined ? items : items.filter(createBelowTest(section, input)) };
  });
}

function groupByName(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = foldName(String(item.properties.name));
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}

function checkMissing({ field, promise, found }: DeclaredField, input: CheckInput): Breach[] {
  const { occurs = 'once', section, severity } = promise;
  if (found.length > 0 || occurs === 'any' || occurs === 'atMostOnce') return [];
  const span = placeOfSection(section, input);
  if (section === undefined) return [{ check: 'field-missing', messageId: 'missing', values: { field }, span, severity }];
  const values = { field, section: headingOf(section, input.kind) };
  return [{ check: 'field-missing', messageId: 'missingBelow', values, span, severity }];
}

function checkDuplicates({ field, promise, found }: DeclaredField, { facts }: CheckInput): Breach[] {
  const { occurs = 'once', severity } = promise;
  const [first, ...others] = found;
  if (!first || occurs === 'any' || occurs === 'atLeastOnce') return [];
  const values = { field, first: facts.document.lines.pointAt(first.span[0]).line };
  return others.map(({ span }) => ({ check: 'field-duplicate', messageId: 'duplicate', values, span, severity }));
}

function checkValues({ field, promise, found }: DeclaredField, input: CheckInput): Breach[] {
  const isPlaceholder = createPlaceholderTest(input);
  const test = createValueTest(promise, input);
  return found.flatMap((item): Breach[] => {
    const text = String(item.properties.value ?? '');
    const span = item.spans.value ?? item.span;
    const { severity } = promise;
    // `<yes or no>` is HTML, which a reader does not see: only what is written tells it from nothing.
    if (isPlaceholder(text || restOfLine(span, input))) return [];
    if (text === '')
      return promise.empty ? [] : [{ check: 'field-invalid', messageId: 'empty', values: { field }, span: item.span, severity }];
    const breach = test([text]);
    return breach ? [{ check: 'field-invalid', messageId: breach.messageId, values: { field, ...breach }, span, severity }] : [];
  });
}

/** What is written where a value without text begins. */
function restOfLine([start]: Span, { facts }: CheckInput): string {
  const { lines } = facts.document;
  return rawText(facts, [start, lines.spanOf(lines.pointAt(start).line)[1]]);
}
