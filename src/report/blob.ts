import type { Formatter, FormatterContext } from './formatter.ts';
import { detailsOf, type MessageDetails } from './message-details.ts';
import { relativePath } from './relative-path.ts';
import type { LintMessage, LintResult, SuppressedMessage } from './result.ts';
import { stringifyJson } from './stringify-json.ts';

/** The version of the format; `packetlint merge` takes its own only. */
export const blobFormat = 1;

/** All that a run knows, as plain JSON, so that `packetlint merge` can make any report of it, as if it had been one run. */
export interface Blob {
  readonly packetlint: { readonly blob: number; readonly version: string | null };
  /** Which part of a run this is; null for a whole one. Both 1-based. */
  readonly shard: { readonly index: number; readonly count: number } | null;
  readonly counts: { readonly linted: number; readonly failed: number; readonly skipped: number };
  /** What formatters may say about the rules that found something. */
  readonly rulesMeta: FormatterContext['rulesMeta'];
  readonly results: readonly BlobResult[];
}

/** A result, its path from the working folder with forward slashes, its messages' details in the order of the messages. */
export interface BlobResult {
  readonly result: LintResult;
  readonly details: readonly MessageDetails[];
  readonly suppressedDetails: readonly MessageDetails[];
}

/** A part of a run, for `packetlint merge`. */
export const blob: Formatter = (results, context) => stringifyJson(createBlob(results, context));

function createBlob(results: readonly LintResult[], { cwd, version, counts, rulesMeta, shard }: FormatterContext): Blob {
  const used = new Set(
    results.flatMap(({ messages, suppressedMessages }) => [...messages, ...suppressedMessages].map(({ ruleId }) => ruleId ?? '')),
  );
  return {
    packetlint: { blob: blobFormat, version: version ?? null },
    shard: shard ?? null,
    counts: counts ?? { linted: results.length, failed: 0, skipped: 0 },
    rulesMeta: Object.fromEntries(Object.entries(rulesMeta).filter(([id]) => used.has(id))),
    results: results.map(result => ({
      result: { ...result, filePath: relativePath(cwd, result.filePath).replaceAll('\\', '/') },
      details: detailsOfAll(result.messages),
      suppressedDetails: detailsOfAll(result.suppressedMessages),
    })),
  };
}

function detailsOfAll(messages: readonly (LintMessage | SuppressedMessage)[]): MessageDetails[] {
  return messages.map(message => detailsOf(message));
}
