import { isOwnRule } from '../directives/directive-rules.ts';
import type { LintMessage } from '../report/result.ts';
import { ruleFailed } from '../ruleset/finding.ts';

/** Who may suppress what a rule finds; null: there is no such rule. */
export type SuppressibleOf = (ruleId: string) => 'inline' | 'config' | 'never' | null;

/** Whether a config or a file of known findings may suppress a message: never what says that something could not be judged, nor what the tool itself says. */
export function isSuppressible<Message extends LintMessage>(
  message: Message,
  suppressibleOf: SuppressibleOf,
): message is Message & { readonly ruleId: string } {
  const { ruleId, fatal, messageId } = message;
  if (ruleId === null || fatal || messageId === ruleFailed || isOwnRule(ruleId)) return false;
  return !['never', null].includes(suppressibleOf(ruleId));
}
