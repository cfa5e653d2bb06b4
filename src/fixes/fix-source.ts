import type { LintMessage, LintResult } from '../report/result.ts';
import { applyFixes } from './apply-fixes.ts';

/** ESLint's: enough for fixes that make room for others, and an end for those that undo each other. */
const maximumPasses = 10;

/** A text to be mended, what was found in it, and how to judge it again after each pass. */
export interface FixTask {
  readonly source: string;
  readonly result: LintResult;
  lint(source: string): Promise<LintResult>;
  /** Which messages' fixes to apply, of the result that they are of; all unless given. */
  readonly wanted?: ((message: LintMessage, result: LintResult) => boolean) | undefined;
}

/**
 * Applies fixes and lints again until there is nothing left to fix, at most ten times. The result is that of the last text; it has `output` only if
 * something was fixed. A pass after which the document could no longer be read is taken back.
 */
export async function fixSource({ source, result: first, lint, wanted = () => true }: FixTask): Promise<LintResult> {
  let text = source;
  let result = first;
  for (let pass = 0; pass < maximumPasses; pass += 1) {
    const present = result;
    const fixed = applyFixes(
      text,
      present.messages.filter(message => wanted(message, present)),
    );
    if (!fixed.fixed || fixed.text === text) break;
    const next = await lint(fixed.text);
    if (next.fatalErrorCount > result.fatalErrorCount) break;
    text = fixed.text;
    result = next;
  }
  if (text === source) return first;
  const { source: _, ...rest } = result;
  return { ...rest, output: text };
}
