import type { Entries } from '../generated/kind-file.ts';
import type { CheckInput } from './check-input.ts';

/** The values that a kind gives itself or by a list. */
export function resolveEntries(entries: Entries, { listItems }: Pick<CheckInput, 'listItems'>): string[] {
  return Array.isArray(entries) ? entries : listItems(entries.list).map(String);
}
