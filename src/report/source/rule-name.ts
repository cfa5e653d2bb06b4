import type { LintMessage } from '../result.ts';
import { sanitizeText } from '../sanitize-text.ts';

/** The rule id of messages that no rule speaks: a file that could not be judged, or one that was named and left alone. */
export const notLinted = 'packetlint/not-linted';

/** A message's rule as machine formats name it, fit to be shown; `packetlint/not-linted` where no rule speaks. */
export function ruleName({ ruleId }: Pick<LintMessage, 'ruleId'>): string {
  return ruleId === null ? notLinted : sanitizeText(ruleId);
}
