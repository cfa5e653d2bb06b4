import type { Finding } from '../ruleset/finding.ts';

/** By place, then rule; findings of one rule at one place keep their order. */
export function compareFindings(a: Finding, b: Finding): number {
  return a.span[0] - b.span[0] || a.span[1] - b.span[1] || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0);
}
