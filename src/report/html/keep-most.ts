import type { LintMessage, LintResult } from '../result.ts';
import { type Levels, levelOf } from './count-levels.ts';

/** A page with more findings than this helps nobody; what is left out is said. */
const mostFindings = 2000;

/** A file with those of its findings that the page shows. */
export interface KeptFile {
  readonly result: LintResult;
  /** In the order of places, those that are suppressed at the end. */
  readonly findings: readonly LintMessage[];
  /** How many there are. */
  readonly total: number;
}

/**
 * The files that have findings, in their order, with as many findings as the page can hold. Where that is not all, each file shows its worst ones up to
 * the same number, so that a bad file does not hide the others; of more files than that, those with most errors.
 */
export function keepMost(results: readonly LintResult[]): readonly KeptFile[] {
  const troubled = results.filter(result => sizeOf(result) > 0);
  const most = shareOut(troubled.map(sizeOf));
  const worst = troubled.toSorted((a, b) => b.errorCount - a.errorCount || b.warningCount - a.warningCount);
  const kept = new Set(worst.slice(0, mostFindings));
  return troubled
    .filter(result => kept.has(result))
    .map(result => {
      const all = [...result.messages, ...result.suppressedMessages];
      return { result, findings: all.length <= most ? all : keepWorst(all, most), total: all.length };
    });
}

function sizeOf({ messages, suppressedMessages }: LintResult): number {
  return messages.length + suppressedMessages.length;
}

/** How many findings each file may show: small files leave room to large ones. */
function shareOut(sizes: readonly number[]): number {
  let left = mostFindings;
  for (const [index, size] of sizes.toSorted((a, b) => a - b).entries()) {
    const share = Math.max(1, Math.floor(left / (sizes.length - index)));
    if (size > share) return share;
    left -= size;
  }
  return Number.POSITIVE_INFINITY;
}

function keepWorst(all: readonly LintMessage[], most: number): readonly LintMessage[] {
  const worst = (['error', 'warning', 'suppressed'] as const).flatMap(level => all.filter(message => levelOf(message) === level));
  const kept = new Set(worst.slice(0, most));
  return all.filter(message => kept.has(message));
}

/** What a page says that does not hold every finding. */
export function describeKept(kept: readonly KeptFile[], { error, warning, suppressed }: Levels): string {
  const shown = kept.reduce((sum, { findings }) => sum + findings.length, 0);
  const all = error + warning + suppressed;
  if (shown === all) return '';
  return `<p class="note">This page shows ${shown} of ${all} findings: of each file the first errors, then warnings. The JSON format holds every one.</p>`;
}
