import type { Formatter, FormatterContext } from './formatter.ts';
import { inPieces } from './in-pieces.ts';
import { detailsOf, type MessageDetails } from './message-details.ts';
import { relativePath } from './relative-path.ts';
import type { LintMessage, LintResult, SuppressedMessage } from './result.ts';
import { stringifyJson } from './stringify-json.ts';

/** The version of the format; `packetlint merge` takes its own only. */
export const blobFormat = 1;

/** All that a run knows, as plain JSON, so that `packetlint merge` can make any report of it, as if it had been one run. */
export interface Blob {
  readonly packetlint: { readonly blob: number; readonly version: string | null };
  /** Which part of a run this is; null for a whole one. */
  readonly shard: NonNullable<FormatterContext['shard']> | null;
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
export const blob: Formatter = inPieces(formatBlob);

/** One line for the head, and one for each result. */
function* formatBlob(results: readonly LintResult[], { cwd, version, counts, rulesMeta, shard }: FormatterContext): Generator<string> {
  const head: Omit<Blob, 'results'> = {
    packetlint: { blob: blobFormat, version: version ?? null },
    shard: shard ?? null,
    counts: counts ?? { linted: results.length, failed: 0, skipped: 0 },
    rulesMeta: keepUsed(rulesMeta, results),
  };
  yield `${stringifyJson(head).slice(0, -1)},"results":[\n`;
  for (const [index, result] of results.entries()) yield `${index > 0 ? ',\n' : ''}${stringifyJson(createBlobResult(result, cwd))}`;
  yield '\n]}\n';
}

function keepUsed(rulesMeta: Blob['rulesMeta'], results: readonly LintResult[]): Blob['rulesMeta'] {
  const used = new Set<string | null>();
  for (const { messages, suppressedMessages } of results) {
    for (const { ruleId } of messages) used.add(ruleId);
    for (const { ruleId } of suppressedMessages) used.add(ruleId);
  }
  return Object.fromEntries(Object.entries(rulesMeta).filter(([id]) => used.has(id)));
}

function createBlobResult(result: LintResult, cwd: string): BlobResult {
  const path = relativePath(cwd, result.filePath);
  return {
    // Only Windows parts paths by backslashes; elsewhere they belong to names.
    result: { ...result, filePath: cwd.startsWith('/') ? path : path.replaceAll('\\', '/') },
    details: detailsOfAll(result.messages),
    suppressedDetails: detailsOfAll(result.suppressedMessages),
  };
}

function detailsOfAll(messages: readonly (LintMessage | SuppressedMessage)[]): MessageDetails[] {
  return messages.map(message => detailsOf(message));
}
