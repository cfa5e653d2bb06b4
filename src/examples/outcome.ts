/** What came of one example. missing: something expected was not found. noisy: something found was not expected. wrong: both, or another failure. */
export interface ExampleOutcome {
  /** The rule's id, or the kind's. */
  readonly id: string;
  readonly set: 'valid' | 'invalid';
  /** 1-based, in its set. */
  readonly ordinal: number;
  readonly name: string | null;
  readonly outcome: 'passed' | 'missing' | 'noisy' | 'wrong';
  /** Line by line: `-` was expected, `+` was found. Empty where the example passed. */
  readonly difference: readonly string[];
}
