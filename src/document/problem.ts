import type { Span } from './span.ts';

/** Something wrong with the document itself. Fatal: no facts can be read from it. */
export interface Problem {
  readonly message: string;
  readonly span: Span;
  readonly fatal: boolean;
}
