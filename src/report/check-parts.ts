import { type Blob, blobFormat } from './blob.ts';

/** A part of a run as it was read from a file. */
export interface ReadBlob {
  /** What messages call the file. */
  readonly name: string;
  readonly blob: Blob;
}

/** Why parts do not make a whole; the message says which and what to do. */
export class BlobError extends Error {
  override readonly name = 'BlobError';
}

/** Throws BlobError where parts are not of one version, or do not make a whole. */
export function checkParts(parts: readonly ReadBlob[]): void {
  checkVersions(parts);
  checkShards(parts);
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
