import type { Item } from '../facts/item.ts';
import type { Finding } from '../ruleset/finding.ts';
import { checkCount } from './check-count.ts';
import type { CompiledRule, RuleOptions } from './compile-rule.ts';
import { createFinding } from './create-finding.ts';
import { type Cursor, createCursor, moveCursor, type RuleRun } from './cursor.ts';
import type { Judgement } from './judgement.ts';

/** A rule has at most so many findings in a document; one more says how many are left out. */
export const MAX_FINDINGS: number = 1000;

/** What a rule needs to judge one document. */
export function createRun({ lets }: CompiledRule, options: RuleOptions): RuleRun {
  return { options, lets, kept: new Map() };
}

/** The rule's findings among the items of its given, in their order. */
export function judgeItems(base: readonly Item[], judgement: Judgement): Finding[] {
  const { compiled, severity, run, reader } = judgement;
  const items = compiled.given.narrow(base, reader, run);
  const cursor = createItemCursor(items, judgement);
  const findings = checkCount(items, judgement);
  const test = compiled.conditions?.test ?? null;
  let left = 0;
  for (let index = 0; index < items.length; index++) {
    moveCursor(cursor, index);
    if (test !== null && !test(cursor)) continue;
    if (findings.length < MAX_FINDINGS) findings.push(createFinding(compiled, severity, cursor));
    else if (left++ === 0) findings.push(createFinding(compiled, severity, cursor));
  }
  return left === 0 ? findings : summarizeRest(findings, left);
}

/** A cursor over the rule's items. */
export function createItemCursor(items: readonly Item[], { compiled, run, reader }: Judgement): Cursor {
  return createCursor({ sequence: items, home: compiled.given.home(reader) ?? reader, reader, run });
}

function summarizeRest(findings: Finding[], left: number): Finding[] {
  const last = findings.pop() as Finding;
  const { ruleId, severity, span } = last;
  const message = `${left} more findings of this rule, from here on, are not shown.`;
  return [...findings, { ruleId, messageId: 'more', message, severity, span, subject: `${left} more` }];
}
