import type { Formatter, FormatterContext } from './formatter.ts';
import { inPieces } from './in-pieces.ts';
import { judgedText } from './judged-text.ts';
import { detailsOf, type MessageDetails } from './message-details.ts';
import { relativePath } from './relative-path.ts';
import type { LintMessage, LintResult, SuppressedMessage } from './result.ts';
import { noVerdict, type RunPart, type RunVerdict } from './run-part.ts';
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
  /** What else is said; paths as those of the results. */
  readonly part: RunPart;
  readonly results: readonly BlobResult[];
}

/** A result, its path from the working folder (`../` too) with forward slashes, its messages' details in the order of the messages. */
export interface BlobResult {
  readonly result: LintResult;
  readonly details: readonly MessageDetails[];
  readonly suppressedDetails: readonly MessageDetails[];
  /** The text, where the result does not tell it and suppressed messages are about it. */
  readonly text?: string;
}

/** A part of a run, for `packetlint merge`. */
export const blob: Formatter = Object.assign(inPieces(formatBlob), { keepsPart: true as const });

/** One line for the head, and one for each result. */
function* formatBlob(results: readonly LintResult[], context: FormatterContext): Generator<string> {
  yield `${stringifyJson(createHead(results, context)).slice(0, -1)},"results":[\n`;
  for (const [index, result] of results.entries()) {
    yield `${index > 0 ? ',\n' : ''}${stringifyJson(createBlobResult(result, context.cwd))}`;
  }
  yield '\n]}\n';
}

function createHead(
  results: readonly LintResult[],
  { cwd, version, counts, rulesMeta, shard, part }: FormatterContext,
): Omit<Blob, 'results'> {
  const place = ({ said, gone }: RunVerdict): RunVerdict => ({ said: said.map(result => placeResult(result, cwd)), gone });
  return {
    packetlint: { blob: blobFormat, version: version ?? null },
    shard: shard ?? null,
    counts: counts ?? { linted: results.length, failed: 0, skipped: 0 },
    rulesMeta,
    part: {
      certain: place(part?.certain ?? noVerdict),
      open: place(part?.open ?? noVerdict),
      onNothing: part?.onNothing ?? { type: 'pass' },
    },
  };
}

function createBlobResult(result: LintResult, cwd: string): BlobResult {
  const text = result.source === undefined ? judgedText(result) : undefined;
  return {
    result: placeResult(result, cwd),
    details: detailsOfAll(result.messages),
    suppressedDetails: detailsOfAll(result.suppressedMessages),
    ...(text === undefined ? {} : { text }),
  };
}

function placeResult(result: LintResult, cwd: string): LintResult {
  const path = relativePath(cwd, result.filePath);
  // Only Windows parts paths by backslashes; elsewhere they belong to names.
  return { ...result, filePath: cwd.startsWith('/') ? path : path.replaceAll('\\', '/') };
}

function detailsOfAll(messages: readonly (LintMessage | SuppressedMessage)[]): MessageDetails[] {
  return messages.map(message => detailsOf(message));
}
