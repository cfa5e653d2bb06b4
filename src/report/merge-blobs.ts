import type { Blob, BlobResult } from './blob.ts';
import { BlobError, checkParts, type ReadBlob } from './check-parts.ts';
import { comparePaths } from './compare-text.ts';
import { keepText } from './judged-text.ts';
import { mergeVerdicts } from './merge-verdicts.ts';
import { keepDetails, type MessageDetails } from './message-details.ts';
import type { LintMessage, LintResult } from './result.ts';
import type { OnNothing, RunVerdict } from './run-part.ts';

/** A run as if it had been one. */
export interface MergedRun extends Pick<Blob, 'counts' | 'rulesMeta'> {
  /** Of documents, sorted by path, paths absolute again. */
  readonly results: readonly LintResult[];
  /** What is said besides, for the whole run. */
  readonly verdict: RunVerdict;
  readonly onNothing: OnNothing;
}

/** Joins the parts of a run. Throws BlobError where a part is missing, stands twice, or is of another version: a report must not pass for a whole one. */
export function mergeBlobs(parts: readonly ReadBlob[], absolutePath: (path: string) => string): MergedRun {
  checkParts(parts);
  const blobs = parts.map(({ blob }) => blob);
  const place = (result: LintResult): LintResult => placeResult(result, absolutePath);
  const all = blobs.flatMap(blob => blob.results);
  const kept = keepOne(all);
  const results = kept.map(result => restoreResult(result, place));
  results.sort(comparePaths);
  const verdict = mergeVerdicts(blobs.map(({ part }) => part));
  return {
    results,
    verdict: { ...verdict, said: verdict.said.map(place) },
    counts: blobs.reduce((sum, { counts }) => addCounts(sum, counts), countTwice(all, kept)),
    rulesMeta: Object.assign({}, ...blobs.map(({ rulesMeta }) => rulesMeta)),
    onNothing: blobs.map(({ part }) => part.onNothing).reduce(joinOnNothing, { type: 'pass' }),
  };
}

/** Parts of one run differ in their numbers only. */
function joinOnNothing(one: OnNothing, other: OnNothing): OnNothing {
  if (one.type === 'fail' && other.type === 'fail') return { type: 'fail', ignored: one.ignored + other.ignored };
  return one.type === 'pass' ? other : one;
}

function placeResult(result: LintResult, absolutePath: (path: string) => string): LintResult {
  return result.filePath === '<text>' ? result : { ...result, filePath: absolutePath(result.filePath) };
}

function restoreResult({ result, details, suppressedDetails, text }: BlobResult, place: (result: LintResult) => LintResult): LintResult {
  restoreDetails(result.messages, details);
  restoreDetails(result.suppressedMessages, suppressedDetails);
  return keepText(place(result), text);
}

function restoreDetails(messages: readonly LintMessage[], details: readonly MessageDetails[]): void {
  messages.forEach((message, index) => {
    const known = details[index];
    if (known) keepDetails(message, known);
  });
}

/** One result for each file. Of whole runs, two may have looked at one; what differs then is of no one run. */
function keepOne(results: readonly BlobResult[]): readonly BlobResult[] {
  const byPath = new Map<string, BlobResult>();
  for (const each of results) {
    const { filePath } = each.result;
    const present = byPath.get(filePath);
    if (present && JSON.stringify(present) !== JSON.stringify(each))
      throw new BlobError(`${filePath} stands in two parts. Merge each part once.`);
    byPath.set(filePath, each);
  }
  return [...byPath.values()];
}

/** What whole runs counted that had looked at the same files, as numbers to take away. A file that was left alone has a note instead of findings. */
function countTwice(all: readonly BlobResult[], kept: readonly BlobResult[]): Blob['counts'] {
  const once = new Set(kept);
  const twice = all.filter(each => !once.has(each));
  const notes = twice.filter(({ result: { messages } }) => messages.some(({ ruleId, fatal }) => ruleId === null && !fatal)).length;
  return { linted: notes - twice.length, failed: 0, skipped: -notes };
}

function addCounts(a: Blob['counts'], b: Blob['counts']): Blob['counts'] {
  return { linted: a.linted + b.linted, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}
