import type { Examples } from '../../generated/rule-file.ts';
import type { Rule, Ruleset } from '../../ruleset/ruleset.ts';
import { noticesRule } from './notices-rule.ts';
import { type OpenExample, openExamples } from './open-example.ts';

/** A rule with its examples, ready to be tried. */
export interface OpenRule {
  /** As its examples run it. */
  readonly rule: Rule;
  readonly examples: readonly OpenExample[];
}

/** Opens a rule's examples. Null where they do not come out as they are: then nothing can be said of changes. */
export async function openRule(rule: Rule, examples: Examples, ruleset: Ruleset): Promise<OpenRule | null> {
  const opened = await openExamples({ type: 'rule', rule }, examples, ruleset);
  const own = opened[0]?.settings.ruleset.rules[rule.id] ?? rule;
  return opened.some(example => noticesRule(example, own)) ? null : { rule: own, examples: opened };
}
