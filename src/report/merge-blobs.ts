import { type Blob, type BlobResult, blobFormat } from './blob.ts';
import { keepDetails, type MessageDetails } from './message-details.ts';
import type { LintMessage, LintResult } from './result.ts';

/** A part of a run as it was read from a file. */
export interface ReadBlob {
  /** What messages call the file. */
  readonly name: string;
  readonly blob: Blob;
}

/** A run as if it had been one. */
export interface MergedRun extends Pick<Blob, 'counts' | 'rulesMeta'> {
  /** Sorted by path, paths absolute again. */
  readonly results: readonly LintResult[];
}

/** Why parts do not make a whole; the message says which and what to do. */
export class BlobError extends Error {
  override readonly name = 'BlobError';
}

/** Joins the parts of a run. Throws BlobError where a part is missing, stands twice, or is of another version: a report must not pass for a whole one. */
export function mergeBlobs(parts: readonly ReadBlob[], absolutePath: (path: string) => string): MergedRun {
  checkVersions(parts);
  checkShards(parts);
  const kept = keepOne(parts.flatMap(({ blob }) => blob.results));
  const results = kept.map(result => restoreResult(result, absolutePath));
  results.sort((a, b) => (a.filePath < b.filePath ? -1 : a.filePath > b.filePath ? 1 : 0));
  return {
    results,
    counts: parts.reduce((sum, { blob: { counts } }) => addCounts(sum, counts), { linted: 0, failed: 0, skipped: 0 }),
    rulesMeta: Object.assign({}, ...parts.map(({ blob }) => blob.rulesMeta)),
  };
}

function restoreResult({ result, details, suppressedDetails }: BlobResult, absolutePath: (path: string) => string): LintResult {
  const filePath = result.filePath === '<text>' ? result.filePath : absolutePath(result.filePath);
  restoreDetails(result.messages, details);
  restoreDetails(result.suppressedMessages, suppressedDetails);
  return { ...result, filePath };
}

function restoreDetails(messages: readonly LintMessage[], details: readonly MessageDetails[]): void {
  messages.forEach((message, index) => {
    const known = details[index];
    if (known) keepDetails(message, known);
  });
}

function checkVersions(parts: readonly ReadBlob[]): void {
  const [first] = parts;
  for (const { name, blob } of parts) {
    if (blob.packetlint.blob !== blobFormat) {
      throw new BlobError(
        `${name} is of format ${blob.packetlint.blob}; this packetlint reads format ${blobFormat}. Use one version in all jobs.`,
      );
    }
    if (first && blob.packetlint.version !== first.blob.packetlint.version) {
      throw new BlobError(
        `${name} was written by packetlint ${blob.packetlint.version}, ${first.name} by ${first.blob.packetlint.version}. Use one version in all jobs.`,
      );
    }
  }
}

/** Either all parts are shards of one split, each there once; or none is. */
function checkShards(parts: readonly ReadBlob[]): void {
  const shards = new Map<number, string>();
  const count = parts.find(({ blob }) => blob.shard)?.blob.shard?.count;
  if (count === undefined) return;
  for (const { name, blob } of parts) {
    if (blob.shard?.count !== count)
      throw new BlobError(`${name} is not one of ${count} shards, as others here are. Merge the parts of one run.`);
    if (blob.shard.index > count) throw new BlobError(`${name} is shard ${blob.shard.index} of ${count}; there is no such shard.`);
    const present = shards.get(blob.shard.index);
    if (present !== undefined) throw new BlobError(`${name} and ${present} are the same shard (${blob.shard.index}/${count}).`);
    shards.set(blob.shard.index, name);
  }
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter(index => !shards.has(index));
  if (missing.length > 0)
    throw new BlobError(
      `Of ${count} shards, ${missing.map(index => `${index}/${count}`).join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing. Merge all parts.`,
    );
  checkDigests(parts);
}

/** Jobs that saw other documents or other rules would each leave to the others what none of them has judged. */
function checkDigests([first, ...others]: readonly ReadBlob[]): void {
  const other = others.find(({ blob }) => blob.shard?.digest !== first?.blob.shard?.digest);
  if (first && other) {
    throw new BlobError(
      `${other.name} and ${first.name} are not parts of one run: their documents or settings differ. Run all shards on the same files, with the same options.`,
    );
  }
}

/** One result for each file. Of the config every part says the same; of a document two parts say nothing, or are no parts of one run. */
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

function addCounts(a: Blob['counts'], b: Blob['counts']): Blob['counts'] {
  return { linted: a.linted + b.linted, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}
