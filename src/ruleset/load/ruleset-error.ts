import type { Location } from '../../document/span.ts';

/** A mistake in a rule, kind, pack, list or config, with its place. */
export interface RulesetError extends Location {
  /** The file's path as its reader gave it. */
  readonly file: string;
  /** What is, what was expected. */
  readonly message: string;
  /** The nearest known name, where one is near. */
  readonly suggestion?: string;
}

/** Thrown where nothing can be linted before the mistakes are mended. Carries all of them, of all files, and the texts to show them in. */
export class InvalidRulesetError extends Error {
  readonly errors: readonly RulesetError[];
  /** The texts of the files with mistakes, by path. */
  readonly sources: ReadonlyMap<string, string>;

  constructor(errors: readonly RulesetError[], sources: ReadonlyMap<string, string>) {
    super(errors.map(error => `${error.file}:${error.line}:${error.column}: ${error.message}`).join('\n'));
    this.name = 'InvalidRulesetError';
    this.errors = errors;
    this.sources = sources;
  }
}
