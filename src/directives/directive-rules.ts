import type { LintMessage } from '../report/result.ts';

/** The ids under which directives themselves are reported. No directive can suppress these. */
export type DirectiveRuleId = keyof typeof directiveRules;

/** What each of them means, for rule metadata and `packetlint explain`. */
export const directiveRules = {
  'packetlint/directive-without-reason': 'A directive says after " -- " why it switches rules off; without a reason it does not work.',
  'packetlint/directive-refused': 'A directive names only rules that a comment may switch off.',
  'packetlint/directive-rule-unknown': 'A directive names only rules that exist.',
  'packetlint/directive-unknown': 'A comment that begins with "packetlint-" is a directive that exists.',
  'packetlint/unused-directive': 'A directive suppresses something; one that does not is removed.',
} as const;

/** Rules of the tool itself: they cannot be switched off by what they judge. */
export function isOwnRule(ruleId: string): boolean {
  return ruleId.startsWith('packetlint/');
}

/** A finding on a directive, before it has its place. */
export interface DirectiveFinding {
  readonly ruleId: DirectiveRuleId;
  readonly severity: LintMessage['severity'];
  readonly message: string;
}
