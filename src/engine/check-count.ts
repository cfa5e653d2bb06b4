import type { Span } from '../document/span.ts';
import type { Item } from '../facts/item.ts';
import type { Finding } from '../ruleset/finding.ts';
import { nameGiven, sourceNameOf } from '../ruleset/names/source-name.ts';
import type { CompiledExpect } from './compile-rule.ts';
import { createCursor, NOWHERE } from './cursor.ts';
import { findHeading, findPlace, START } from './find-place.ts';
import type { Judgement } from './judgement.ts';

/** A finding where there are fewer or more items than the rule expects: what it guards must not pass because it is gone. */
export function checkCount(items: readonly Item[], judgement: Judgement): Finding[] {
  const { compiled, severity, reader, run } = judgement;
  const { expect, rule } = compiled;
  if (expect === null || (items.length >= expect.atLeast && items.length <= expect.atMost)) return [];
  const cursor = createCursor({ sequence: items, home: reader, reader, run });
  cursor.item = Object.freeze({ ...NOWHERE, properties: Object.freeze({ count: items.length }) });
  const message = expect.message?.(cursor) ?? describeCount(items.length, expect, judgement);
  const messageId = expect.messageId ?? (items.length < expect.atLeast ? 'tooFew' : 'tooMany');
  return [{ ruleId: rule.id, messageId, message, severity, span: findCountPlace(items, expect, judgement) }];
}

function describeCount(count: number, { atLeast, atMost }: CompiledExpect, { compiled }: Judgement): string {
  const { given } = compiled.rule.file;
  const expected = count < atLeast ? `at least ${atLeast}` : `at most ${atMost}`;
  return `This rule looks at ${nameGiven(given)}: expected ${expected}, found ${count}. ${count < atLeast ? 'Restore what is missing.' : 'Remove what is too much.'}`;
}

/** At the first item too many; where items are missing, at the rule's place in the document, its section's heading, its table's header, or the start. */
function findCountPlace(items: readonly Item[], { atLeast, atMost }: CompiledExpect, { compiled, reader, run }: Judgement): Span {
  const isOwn = compiled.given.home(reader) === reader;
  if (items.length > atMost) return (isOwn && items[Math.max(atMost, atLeast)]?.span) || START;
  const { given } = compiled.rule.file;
  const { place } = compiled;
  const cursor = createCursor({ sequence: [], home: reader, reader, run });
  const named = place && place.kind !== 'property' && place.kind !== 'entry' ? findPlace(place, cursor) : null;
  if (named !== null || 'each' in given || !isOwn) return named ?? START;
  const heading = given.section === undefined ? null : findHeading(given.section, reader);
  const table = given.table ?? sourceNameOf(given);
  return heading?.span ?? findPlace({ kind: 'table', id: table }, cursor) ?? START;
}
