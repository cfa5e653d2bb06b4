import type { Severity } from '../ruleset/ruleset.ts';
import type { CompiledRule } from './compile-rule.ts';
import type { RuleRun } from './cursor.ts';
import type { Reader } from './reader.ts';

/** A rule that judges a document. */
export interface Judgement {
  readonly compiled: CompiledRule;
  readonly severity: Severity;
  readonly run: RuleRun;
  readonly reader: Reader;
}
