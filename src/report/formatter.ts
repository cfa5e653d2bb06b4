import type { LintResult } from './result.ts';
import type { RunPart } from './run-part.ts';

/** What formatters may say about a rule; the shape of ESLint's rule metadata, with the policies it decides. */
export interface RuleMeta {
  readonly type: string;
  readonly docs: { readonly description: string; readonly url?: string; readonly why?: string; readonly source?: string };
  readonly messages?: Readonly<Record<string, string>>;
  readonly fixable?: string;
  readonly hasSuggestions?: boolean;
  readonly schema?: unknown;
  readonly policy?: readonly string[];
}

/** What a formatter is given besides the results, as ESLint gives it. */
export interface FormatterContext {
  /** Absolute; human formats show paths from here. */
  readonly cwd: string;
  /** The repository's folder, absolute; paths in machine formats count from it where they lie inside. Without it, from the working folder. */
  readonly root?: string;
  /** packetlint's version. */
  readonly version?: string;
  /** Which part of a run this is, both 1-based; without it the whole. The digest, of all documents and the settings, is equal in the parts of one run. */
  readonly shard?: { readonly index: number; readonly count: number; readonly digest: string };
  /** How many documents were judged, could not be, and were left alone. */
  readonly counts?: { readonly linted: number; readonly failed: number; readonly skipped: number };
  /** Of the rules that found something, in the order of the results. */
  readonly rulesMeta: Readonly<Record<string, RuleMeta>>;
  /** What `packetlint merge` needs besides; only for formatters that keep parts. */
  readonly part?: RunPart;
  /** Whether colours are wanted; undefined leaves the choice to the formatter (ESLint's own then look at the terminal). */
  readonly color?: boolean;
  /** How wide the terminal is that the report goes to, in columns; undefined where it goes elsewhere, or nobody knows. */
  readonly columns?: number;
  readonly maxWarningsExceeded?: { readonly maxWarnings: number; readonly foundWarnings: number };
}

/** Turns results into text. Pure. One file each in this folder, found by the generated index; the file's name is the format's. */
export interface Formatter {
  (results: readonly LintResult[], context: FormatterContext): string | Promise<string>;
  /** The same text in pieces, for formats that may grow longer than a string can be (512 MiB). */
  readonly pieces?: (results: readonly LintResult[], context: FormatterContext) => Iterable<string>;
  /** Whether it keeps a part of a run for `packetlint merge`: it is given all results, --quiet or not, and `part`, and what `part` says is not among the results. */
  readonly keepsPart?: true;
}
