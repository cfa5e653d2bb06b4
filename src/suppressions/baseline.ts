import type { BaselineFile, KnownFinding } from '../generated/baseline-file.ts';
import { compareText } from '../report/compare-text.ts';
import { identityKey, type MessageIdentity } from '../report/message-identity.ts';

/** A finding that is known: what it is told again by, and which of equal ones in its file it is, from 1. */
export interface KnownMessage {
  readonly identity: MessageIdentity;
  readonly occurrence: number;
}

/** The known findings of a workspace, by the file's path from the workspace with forward slashes. */
export type Baseline = ReadonlyMap<string, readonly KnownMessage[]>;

/** What a file of known findings says. One that stands there twice, as after a merge, is one. */
export function readBaseline({ files }: BaselineFile): Baseline {
  return new Map(
    Object.entries(files).map(([path, rules]) => {
      const all = Object.entries(rules).flatMap(([rule, findings]) => findings.map(finding => readFinding(rule, finding)));
      return [path, sortOnce(all)];
    }),
  );
}

function readFinding(rule: string, { occurrence = 1, ...parts }: KnownFinding): KnownMessage {
  return { identity: { rule, ...parts }, occurrence };
}

/** Known findings in the one order in which they are written, each once. */
export function sortOnce(known: readonly KnownMessage[]): KnownMessage[] {
  const byKey = new Map(known.map(entry => [`${identityKey(entry.identity)} ${entry.occurrence}`, entry]));
  const keyed = [...byKey.values()].map(entry => ({ entry, key: identityKey(entry.identity) }));
  keyed.sort((a, b) => compareText(a.key, b.key) || a.entry.occurrence - b.entry.occurrence);
  return keyed.map(({ entry }) => entry);
}
