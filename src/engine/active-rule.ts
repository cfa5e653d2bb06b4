import type { Rule, Severity } from '../ruleset/ruleset.ts';
import type { RuleOptions } from './compile-rule.ts';

/** A rule that is on for the document, as configured. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: RuleOptions;
}
