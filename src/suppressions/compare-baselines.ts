import { identityKey } from '../report/message-identity.ts';
import type { Baseline, KnownMessage } from './baseline.ts';

/** What two baselines both know: of equal findings, as many as in the one that knows fewer. */
export function intersectBaselines(one: Baseline, other: Baseline): Baseline {
  return new Map([...one].map(([path, known]) => [path, splitKnown(known, other.get(path)).shared]));
}

/** The known findings of one baseline that another does not have. */
export function subtractBaseline(one: Baseline, other: Baseline): Baseline {
  const entries = [...one].map(([path, known]) => [path, splitKnown(known, other.get(path)).own] as const);
  return new Map(entries.filter(([, known]) => known.length > 0));
}

/** How many findings a baseline knows. */
export function countKnown(baseline: Baseline): number {
  return [...baseline.values()].reduce((sum, known) => sum + known.length, 0);
}

function splitKnown(known: readonly KnownMessage[], others: readonly KnownMessage[] = []): Record<'shared' | 'own', KnownMessage[]> {
  const counts = new Map<string, number>();
  for (const { identity } of others) counts.set(identityKey(identity), (counts.get(identityKey(identity)) ?? 0) + 1);
  const split: Record<'shared' | 'own', KnownMessage[]> = { shared: [], own: [] };
  for (const entry of known) {
    const key = identityKey(entry.identity);
    const count = counts.get(key) ?? 0;
    counts.set(key, count - 1);
    (count > 0 ? split.shared : split.own).push(entry);
  }
  return split;
}
