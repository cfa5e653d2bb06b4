import type { FileError } from '../files/file-error.ts';
import { sanitizeText } from '../report/sanitize-text.ts';
import { formatRulesetErrors } from '../ruleset/load/format-ruleset-errors.ts';
import type { InvalidRulesetError } from '../ruleset/load/ruleset-error.ts';
import { isKnownNode } from './node-version.ts';

/** What is printed of an error that ended the run: mistakes in words, bugs with their stack. `node` is the version that it ran on. */
export function describeError(error: unknown, node: string = process.versions.node): string {
  if (isMistake(error)) return `${sanitizeText(error.message)}\n`;
  if (hasName<FileError>(error, 'FileError')) return `${sanitizeText(error.path)}: ${sanitizeText(error.message)}\n`;
  if (hasName<InvalidRulesetError>(error, 'InvalidRulesetError')) {
    const count = error.errors.length;
    return `${formatRulesetErrors(error.errors, error.sources)}\npacketlint did not run: ${count} ${count === 1 ? 'mistake' : 'mistakes'} in rules or config.\n`;
  }
  if (!isKnownNode(node)) return `packetlint needs Node 20.19, 22.13, 24 or later; this is Node ${node}.\n`;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `packetlint crashed; that is a bug in packetlint.\n${stack.split('\n').map(sanitizeText).join('\n')}\n`;
}

/** What the call, the repository or the parts of a run got wrong: the message says it all. */
function isMistake(error: unknown): error is Error {
  return ['UsageError', 'GitError', 'BlobError'].some(name => hasName(error, name));
}

// By name: in the release, the parts that are loaded late have classes of their own.
function hasName<Known extends Error>(error: unknown, name: string): error is Known {
  return error instanceof Error && error.name === name;
}
