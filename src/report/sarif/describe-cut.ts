import { mostShown } from './limits.ts';
import type { Reported } from './sarif-result.ts';

/** What a report says of itself, with the true numbers, where it holds less than was found or more than GitHub keeps: notifications of the invocation. */
export function describeCut(all: readonly Reported[], kept: readonly Reported[]): readonly object[] {
  if (all.length <= mostShown && kept.length === all.length) return [];
  const counted = all.filter(({ message }) => !('suppressions' in message));
  const errors = counted.filter(({ message }) => message.severity === 2).length;
  const totals = `packetlint found ${errors} errors and ${counted.length - errors} warnings; ${all.length - counted.length} more ${all.length - counted.length === 1 ? 'is' : 'are'} suppressed.`;
  const left = kept.length < all.length ? ` This report holds the ${kept.length} that weigh most, since GitHub takes no more.` : '';
  const shown = kept.length > mostShown ? ` GitHub keeps ${mostShown} of them: they stand first.` : '';
  return [{ level: 'warning', message: { text: `${totals}${left}${shown}` }, descriptor: { id: 'packetlint/report-cut' } }];
}
