import type { FileError } from '../files/file-error.ts';
import type { GitError } from '../files/git-error.ts';
import { sanitizeText } from '../report/sanitize-text.ts';
import { formatRulesetErrors } from '../ruleset/load/format-ruleset-errors.ts';
import type { InvalidRulesetError } from '../ruleset/load/ruleset-error.ts';
import type { UsageError } from './usage-error.ts';

/** What is printed of an error that ended the run: mistakes in words, bugs with their stack. */
export function describeError(error: unknown): string {
  if (hasName<UsageError>(error, 'UsageError')) return `${sanitizeText(error.message)}\n`;
  if (hasName<GitError>(error, 'GitError')) return `${sanitizeText(error.message)}\n`;
  if (hasName<FileError>(error, 'FileError')) return `${sanitizeText(error.path)}: ${sanitizeText(error.message)}\n`;
  if (hasName<InvalidRulesetError>(error, 'InvalidRulesetError')) {
    const count = error.errors.length;
    return `${formatRulesetErrors(error.errors, error.sources)}\npacketlint did not run: ${count} ${count === 1 ? 'mistake' : 'mistakes'} in rules or config.\n`;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `packetlint crashed; that is a bug in packetlint.\n${stack.split('\n').map(sanitizeText).join('\n')}\n`;
}

// By name: in the release, the parts that are loaded late have classes of their own.
function hasName<Known extends Error>(error: unknown, name: string): error is Known {
  return error instanceof Error && error.name === name;
}
