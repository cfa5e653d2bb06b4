import type { Problem } from './problem.ts';
import type { Span } from './span.ts';

/** Why a text is not parsed: its shape would make a parser slow, or overflow it. */
export interface Refusal {
  /** A clause: "quotes and lists are nested more than 32 deep". */
  readonly reason: string;
  /** The first place that is too much. */
  readonly span: Span;
}

/** The refusal as a fatal problem: nothing is read from the document. */
export function createRefusalProblem({ reason, span }: Refusal): Problem {
  return {
    message: `The document is too complex to parse safely: ${reason}. Simplify this place, or ignore the file in the config.`,
    span,
    fatal: true,
  };
}
