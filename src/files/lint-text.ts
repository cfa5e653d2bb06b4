import { fixSource } from '../fixes/fix-source.ts';
import type { LintInput } from '../pipeline/lint-input.ts';
import { measureStep } from '../pipeline/measure.ts';
import type { Probe } from '../pipeline/probe.ts';
import { judgedText, keepText } from '../report/judged-text.ts';
import { createResult, type LintMessage, type LintResult } from '../report/result.ts';
import type { ResultCache } from './cache/result-cache.ts';
import { FileError } from './file-error.ts';
import type { Project } from './open-project.ts';
import { maximumBytes } from './read-file.ts';

/** What to do with what can be mended: nothing, tell the text in `output`, or write it too. */
export type FixMode = 'off' | 'dry' | 'write';

export interface LintFileOptions {
  readonly fix: FixMode;
  /** The id of the kind that every file is taken for. */
  readonly kind?: string | undefined;
  /** Whether a message's fix is wanted. */
  readonly wantsFix?: ((message: LintMessage, result: LintResult, project: Project) => boolean) | undefined;
  /** Judgements of earlier runs. The projects must have been opened with its `watch`. */
  readonly cache?: ResultCache | undefined;
  /** Takes the time; results then have `stats`. The projects must have been opened with it. */
  readonly probe?: Probe | undefined;
}

/** What became of a file: judged; left alone and why; or it could not be judged, and the result says so in a fatal message. */
export type FileOutcome =
  | { readonly type: 'linted'; readonly result: LintResult }
  | { readonly type: 'skipped'; readonly reason: 'ignored' | 'no-kind' }
  | { readonly type: 'failed'; readonly result: LintResult };

export interface LintTextTask {
  /** The absolute path that decides on kind and rules. */
  readonly file: string;
  /** The path to report, where it is another. */
  readonly shownAs?: string;
  /** Called only if the path leaves it open that a rule looks at the file. */
  read(): Uint8Array | Promise<Uint8Array>;
  readonly project: Project;
  readonly options: LintFileOptions;
}

/** Lints one text. Never throws: a file that cannot be read and a crash are fatal messages on the file, so that others can go on. Writes nothing. */
export async function lintText(task: LintTextTask): Promise<FileOutcome> {
  try {
    return addStats(await judgeText(task), task.options.probe);
  } catch (error) {
    task.options.probe?.takeDocument();
    return failWith(task.shownAs ?? task.file, error);
  }
}

function addStats(outcome: FileOutcome, probe: Probe | undefined): FileOutcome {
  const stats = probe?.takeDocument();
  if (!stats || outcome.type !== 'linted') return outcome;
  return { ...outcome, result: keepText({ ...outcome.result, stats }, judgedText(outcome.result)) };
}

async function judgeText({ file, shownAs = file, read, project, options }: LintTextTask): Promise<FileOutcome> {
  const { linter, settings } = project;
  const path = project.pathOf(file);
  const looksAt = (text: string | null): boolean => options.kind !== undefined || linter.looksAt(path, text);
  if (settings.isIgnored(path)) return { type: 'skipped', reason: 'ignored' };
  if (!looksAt(null)) return { type: 'skipped', reason: 'no-kind' };
  const bytes = await read();
  const input: LintInput = { filePath: shownAs, path, source: bytes, ...(options.kind === undefined ? {} : { kind: options.kind }) };
  const judge = async (): Promise<LintResult | null> => {
    if (!looksAt(new TextDecoder().decode(bytes))) return null;
    if (bytes.length > maximumBytes)
      throw new FileError(file, 'It is larger than 16 MiB, far more than a document may have. Split it, or ignore it in the config.');
    return linter.lint(input);
  };
  const { cache } = options;
  const result = cache ? await measureStep(options.probe, 'cache', () => cache.judge({ project, input, bytes }, judge)) : await judge();
  if (!result) return { type: 'skipped', reason: 'no-kind' };
  return { type: 'linted', result: options.fix === 'off' ? result : await mendText({ input, bytes, result, project, options }) };
}

interface MendTask extends Pick<LintTextTask, 'project' | 'options'> {
  readonly input: LintInput;
  readonly bytes: Uint8Array;
  readonly result: LintResult;
}

async function mendText({ input, bytes, result, project, options }: MendTask): Promise<LintResult> {
  const source = decodeStrictly(bytes);
  if (source === null) return result;
  const lint = async (text: string): Promise<LintResult> => (await project.linter.lint({ ...input, source: text })) ?? result;
  const { wantsFix } = options;
  const wanted = wantsFix && ((message: LintMessage, of: LintResult) => wantsFix(message, of, project));
  return measureStep(options.probe, 'fix', () => fixSource({ source, result, lint, wanted }));
}

/** The text with its byte order mark; null where it is not UTF-8, and so nothing that could be written back. */
function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The outcome of a file that an error kept from being judged or written. */
export function failWith(filePath: string, error: unknown): FileOutcome {
  const reason = error instanceof Error ? error.message : String(error);
  const message = error instanceof FileError ? reason : `packetlint crashed on this file; that is a bug in packetlint: ${reason}`;
  return {
    type: 'failed',
    result: createResult({ filePath, messages: [{ ruleId: null, severity: 2, fatal: true, message, line: 1, column: 1 }] }),
  };
}
