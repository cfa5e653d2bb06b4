import { FileError } from '../files/file-error.ts';
import { sanitizeText } from '../report/sanitize-text.ts';
import { formatRulesetErrors } from '../ruleset/format-ruleset-errors.ts';
import { InvalidRulesetError } from '../ruleset/ruleset-error.ts';
import { UsageError } from './usage-error.ts';

/** What is printed of an error that ended the run: mistakes in words, bugs with their stack. */
export function describeError(error: unknown): string {
  if (error instanceof UsageError) return `${sanitizeText(error.message)}\n`;
  if (error instanceof FileError) return `${sanitizeText(error.path)}: ${sanitizeText(error.message)}\n`;
  if (error instanceof InvalidRulesetError) {
    const count = error.errors.length;
    return `${formatRulesetErrors(error.errors, error.sources)}\npacketlint did not run: ${count} ${count === 1 ? 'mistake' : 'mistakes'} in rules or config.\n`;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `packetlint crashed; that is a bug in packetlint.\n${stack.split('\n').map(sanitizeText).join('\n')}\n`;
}
