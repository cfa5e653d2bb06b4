import { type IdentifiedMessage, identifyMessages, identityKey } from '../report/message-identity.ts';
import type { LintMessage, LintResult } from '../report/result.ts';
import type { KnownMessage } from './baseline.ts';
import { isSuppressible, type SuppressibleOf } from './is-suppressible.ts';
import { suppressMessages } from './suppress-messages.ts';

/** A result against what is known of its file. */
export interface MatchedResult {
  /** Without the known findings. */
  readonly result: LintResult;
  /** Findings that are known and are not there any more. */
  readonly gone: readonly KnownMessage[];
  /** Those that are there. */
  readonly present: readonly KnownMessage[];
}

export interface MatchTask {
  readonly result: LintResult;
  readonly known: readonly KnownMessage[];
  readonly suppressibleOf: SuppressibleOf;
  /** What suppressed messages carry as their reason. */
  readonly justification: string;
}

/**
 * Takes the known findings out of a result. Of equal ones, as many as are known, from the top. A document that could not be judged keeps all: nobody knows
 * what is gone.
 */
export function matchBaseline({ result, known, suppressibleOf, justification }: MatchTask): MatchedResult {
  if (known.length === 0 || result.fatalErrorCount > 0) return { result, gone: [], present: known };
  const waiting = groupByIdentity(known);
  const present: KnownMessage[] = [];
  const matched = new Set<LintMessage>();
  for (const { message, identity } of identifyMessages(result)) {
    if (!isSuppressible(message, suppressibleOf)) continue;
    const entry = waiting.get(identityKey(identity))?.shift();
    if (!entry) continue;
    matched.add(message);
    present.push(entry);
  }
  const gone = [...waiting.values()].flat();
  return { result: suppressMessages(result, message => (matched.has(message) ? [justification] : [])), gone, present };
}

function groupByIdentity(known: readonly KnownMessage[]): Map<string, KnownMessage[]> {
  const groups = new Map<string, KnownMessage[]>();
  for (const entry of known) {
    const key = identityKey(entry.identity);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

export interface RecordTask {
  /** As it was found, before known findings were taken out. */
  readonly result: LintResult;
  readonly known: readonly KnownMessage[];
  readonly suppressibleOf: SuppressibleOf;
  /** Whether a finding is to be recorded; those that are known stay so. */
  wants(message: LintMessage): boolean;
}

/** What is known of a file after its findings were recorded, and the findings that nobody may record. */
export function recordFindings({ result, known, suppressibleOf, wants }: RecordTask): { known: KnownMessage[]; refused: LintMessage[] } {
  const waiting = groupByIdentity(known);
  const recorded: IdentifiedMessage[] = [];
  const refused: LintMessage[] = [];
  for (const found of identifyMessages(result)) {
    if (waiting.get(identityKey(found.identity))?.shift()) continue;
    if (!wants(found.message)) continue;
    if (isSuppressible(found.message, suppressibleOf)) recorded.push(found);
    else refused.push(found.message);
  }
  return { known: addFindings(known, recorded), refused };
}

/** Numbers anew: what was known has the first numbers, whatever gaps a merge left. */
function addFindings(known: readonly KnownMessage[], recorded: readonly IdentifiedMessage[]): KnownMessage[] {
  const counts = new Map<string, number>();
  return [...known, ...recorded].map(({ identity }) => {
    const key = identityKey(identity);
    const occurrence = (counts.get(key) ?? 0) + 1;
    counts.set(key, occurrence);
    return { identity, occurrence };
  });
}
