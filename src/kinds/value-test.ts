import type { Entries } from '../generated/kind-file.ts';
import type { CheckInput } from './check-input.ts';
import { resolveEntries } from './entries.ts';

/** What a column or field allows. */
interface ValuePromise {
  readonly pattern?: string;
  readonly values?: Entries;
}

/** A value that is not allowed: which message says so, and what was expected. */
export interface ValueBreach {
  readonly messageId: 'pattern' | 'value';
  readonly text: string;
  readonly expected: string | readonly string[];
}

/** Tests texts by a promise's pattern and values, both prepared once; the first that is not allowed is told. */
export function createValueTest({ pattern, values }: ValuePromise, input: CheckInput): (texts: readonly string[]) => ValueBreach | null {
  const matches = pattern === undefined ? () => true : input.compilePattern(pattern);
  const allowed = values === undefined ? null : resolveEntries(values, input);
  const known = new Set(allowed);
  return texts => {
    for (const text of texts) {
      if (allowed && !known.has(text)) return { messageId: 'value', text, expected: allowed };
      if (pattern !== undefined && !matches(text)) return { messageId: 'pattern', text, expected: pattern };
    }
    return null;
  };
}
