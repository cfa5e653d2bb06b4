import type { SkippedFile } from '../../files/lint-files.ts';
import { createResult, type LintResult } from '../../report/result.ts';
import type { OnNothing } from '../../report/run-part.ts';
import { UsageError } from '../usage-error.ts';

/** As ESLint does for a file that is named and ignored. */
export function noteSkipped(filePath: string, reason: SkippedFile['reason']): LintResult {
  const message =
    reason === 'ignored'
      ? 'This file was not linted: the config ignores it ("ignores").'
      : 'This file was not linted: it is of no kind that there are rules for. Name its kind with --kind ID, or in the config under "kinds".';
  return createResult({ filePath, messages: [{ ruleId: null, severity: 1, message, line: 1, column: 1 }] });
}

/** How many files were left alone since the config ignores them. */
export function countIgnored(skipped: readonly SkippedFile[]): number {
  return skipped.filter(({ reason }) => reason === 'ignored').length;
}

/** For a run that has linted nothing. Throws UsageError where it must not pass. */
export function refuseNothing(onNothing: OnNothing, skipped: number): void {
  if (onNothing.type !== 'fail') return;
  const { ignored } = onNothing;
  const looked = `${skipped} ${skipped === 1 ? 'file' : 'files'} looked at${ignored > 0 ? `, ${ignored} of them ignored by the config` : ''}`;
  throw new UsageError(
    `packetlint found no document it has rules for (${looked}). Name a kind with --kind ID; \`packetlint rules\` lists the rules and their kinds.`,
  );
}

/** Why a run has found none of the files that it was to lint. */
export function describeUnmatched(patterns: readonly string[]): string {
  const names = patterns.map(pattern => `"${pattern}"`).join(', ');
  return `No file matches ${names}. Folders are searched for Markdown, YAML and JSON files; what .gitignore leaves out must be named itself.`;
}
