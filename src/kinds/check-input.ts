import type { Span } from '../document/span.ts';
import type { Facts } from '../facts/facts.ts';
import type { Scalar, Value } from '../facts/value.ts';
import type { Severity as SeverityName } from '../generated/kind-file.ts';
import type { Kind, Severity } from '../ruleset/ruleset.ts';
import type { SchemaCompiler } from '../ruleset/schema/schema-validator.ts';
import type { CheckName } from './check-catalogue.ts';

/** What the checks of a kind's promises draw on. */
export interface CheckInput {
  readonly kind: Kind;
  readonly form: 'filled' | 'template';
  /** Collected with the kind's shape, so that its tables have their ids and columns their names. */
  readonly facts: Facts;
  /** The items of a list, by its full id. */
  listItems(id: string): readonly Scalar[];
  /** The related documents by alias; null where there is none. */
  readonly related: ReadonlyMap<string, unknown>;
  /** Where they were looked for; nothing where the document itself does not tell. */
  readonly relatedPaths?: ReadonlyMap<string, string>;
  compilePattern(pattern: string): (text: string) => boolean;
  readonly compileSchema: SchemaCompiler;
  /** What a config says of a check (by its rule id); undefined leaves it to the promise. 0 switches it off. */
  severityOf?(ruleId: string): 0 | Severity | undefined;
}

/** A promise that is not kept: which check found it, in which words, and where. */
export interface Breach {
  readonly check: CheckName;
  readonly messageId: string;
  /** What the message's placeholders stand for. */
  readonly values: Readonly<Record<string, Value>>;
  readonly span: Span;
  /** As the promise has it; without it an error. */
  readonly severity?: SeverityName | undefined;
}

/** Where a finding stands that has no place of its own: the document's first character. */
export const documentStart: Span = [0, 0];
