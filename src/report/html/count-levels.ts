import type { LintMessage, SuppressedMessage } from '../result.ts';

/** What a finding counts as on the page. */
export type Level = 'error' | 'warning' | 'suppressed';

export type Levels = Readonly<Record<Level, number>>;

/** What a finding counts as. */
export function levelOf(message: LintMessage | SuppressedMessage): Level {
  if ('suppressions' in message) return 'suppressed';
  return message.severity === 2 ? 'error' : 'warning';
}

/** How many findings there are of each level. */
export function countLevels(messages: readonly LintMessage[]): Levels {
  const levels = { error: 0, warning: 0, suppressed: 0 };
  for (const message of messages) levels[levelOf(message)] += 1;
  return levels;
}
