import type { LintResult } from './result.ts';

/** What a run knows besides its documents' results, so that parts make a whole. */
export interface RunPart {
  /** What it knows, whatever other parts have seen. */
  readonly certain: RunVerdict;
  /** What it would say too, if it were the whole run: that it has not seen something. So it is, if all parts say so. Empty for a whole run. */
  readonly open: RunVerdict;
  readonly onNothing: OnNothing;
}

/** What a run says besides of its documents. */
export interface RunVerdict {
  /** Of the config and of the policy: to be joined to the results. One a file, sorted by path. */
  readonly said: readonly LintResult[];
  /** Known findings that are not there any more. One a file, sorted by path. */
  readonly gone: readonly GoneFindings[];
}

/** Known findings of a file that are gone. */
export interface GoneFindings {
  /** From the workspace, with forward slashes. */
  readonly path: string;
  /** The rule of the first. */
  readonly rule: string;
  readonly count: number;
}

/** What becomes of a run that, all parts together, has linted nothing. */
export type OnNothing =
  | { readonly type: 'pass' }
  /** It tells why that may be. */
  | { readonly type: 'say'; readonly text: string }
  /** It ends with 2. So many of the files that were left alone are ignored by the config. */
  | { readonly type: 'fail'; readonly ignored: number };

/** Nothing to say. */
export const noVerdict: RunVerdict = { said: [], gone: [] };
