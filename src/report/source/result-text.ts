import { judgedText } from '../judged-text.ts';
import type { LintResult } from '../result.ts';

/** The text that a result's lines and columns count in: after fixes, where there were any. Undefined where it is not known. */
export function resultText(result: Pick<LintResult, 'output' | 'source'>): string | undefined {
  return result.output ?? judgedText(result);
}
