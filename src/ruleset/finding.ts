import type { Span } from '../document/span.ts';
import type { Value } from '../facts/value.ts';
import type { Severity } from './ruleset.ts';

/** An edit of the text: the stretch is replaced. An empty stretch inserts. */
export interface Edit {
  readonly range: Span;
  readonly text: string;
}

/** Why a rule fired: a condition that held, with what stood on its two sides. */
export interface Evidence {
  readonly fact: string;
  readonly operator: string;
  readonly value: Value;
  readonly factValue: Value;
}

/** The message id of a rule that could not be evaluated. No comment in a document can suppress it. */
export const ruleFailed = 'ruleFailed';

/** A rule's match on an item, worded. Severity is that of the rule as configured. */
export interface Finding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly message: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly fix?: Edit;
  readonly suggestions?: readonly { readonly desc: string; readonly fix: Edit }[];
  readonly evidence?: readonly Evidence[];
  /** What the finding is about, where that is not what stands at its place: what is missing, or the entry of a list that a rule walks. */
  readonly subject?: string;
}
