import type { Location, Span } from '../document/span.ts';

/** `disable` and `enable` count from where they stand on; the others for one line. */
export type DirectiveType = 'disable' | 'enable' | 'disable-line' | 'disable-next-line';

export const directiveTypes: readonly DirectiveType[] = ['disable', 'enable', 'disable-line', 'disable-next-line'];

/** A rule that a directive names. */
export interface NamedRule {
  readonly id: string;
  readonly span: Span;
}

/** A comment that switches rules off or on: `<!-- packetlint-disable rule-a, rule-b -- reason -->`. */
export interface Directive {
  readonly type: DirectiveType;
  /** Empty: all rules. */
  readonly rules: readonly NamedRule[];
  /** What stands after ` -- `; null where there is none. */
  readonly reason: string | null;
  /** The whole comment. */
  readonly span: Span;
  readonly location: Location;
  /** Where the directive begins to count: for a `disable` that is the first thing of the body, the document's start, front matter included. */
  readonly from: Span[0];
}

/** A comment that begins like a directive and is none. */
export interface UnknownDirective {
  readonly type: 'unknown';
  /** Such as `packetlint-disabel`. */
  readonly name: string;
  readonly span: Span;
}
