import type { Evidence } from '../ruleset/finding.ts';
import type { Cursor, Test } from './cursor.ts';

/** Conditions as a test of an item, the same as json-rules-engine's. */
export interface CompiledConditions {
  readonly test: Test;
  /** Adds the comparisons that came out as they had to for the conditions to hold (or, `holds` being false, not to). Those below `not` have to fail. */
  explain(cursor: Cursor, holds: boolean, evidence: Evidence[]): void;
}
