import type { LintMessage, LintResult } from '../result.ts';
import { type Levels, levelOf } from './count-levels.ts';

/** A page with more findings than this helps nobody; what is left out is said. */
const mostFindings = 2000;
/** Of each rule at least so many are shown. */
const mostExamples = 5;

/** A file with those of its findings that the page shows. */
export interface KeptFile {
  readonly result: LintResult;
  /** In the order of places, those that are suppressed at the end. */
  readonly findings: readonly LintMessage[];
  /** How many there are. */
  readonly total: number;
}

/**
 * The files that have findings, in their order, with as many findings as the page can hold. Where that is not all, each rule shows a few, and each file its
 * worst ones up to the same number, so that neither hides others; of more files than that, those with most errors.
 */
export function keepMost(results: readonly LintResult[]): readonly KeptFile[] {
  const files = results
    .map(result => ({ result, all: [...result.messages, ...result.suppressedMessages] }))
    .filter(({ all }) => all.length > 0);
  const examples = pickExamples(files.flatMap(({ all }) => all));
  const others = files
    .map(({ result, all }) => ({ result, rest: all.filter(message => !examples.has(message)) }))
    .filter(({ rest }) => rest.length > 0)
    .toSorted((a, b) => b.result.errorCount - a.result.errorCount || b.result.warningCount - a.result.warningCount);
  const room = mostFindings - examples.size;
  const share = shareOut(
    others.map(({ rest }) => rest.length),
    room,
  );
  const kept = new Set([...examples, ...others.slice(0, room).flatMap(({ rest }) => keepWorst(rest, share))]);
  return files.flatMap(({ result, all }) => {
    const findings = all.filter(message => kept.has(message));
    return findings.length === 0 ? [] : [{ result, findings, total: all.length }];
  });
}

/** The first findings of each rule, those that weigh most; fewer of each where there are very many rules. */
function pickExamples(all: readonly LintMessage[]): ReadonlySet<LintMessage> {
  const byRule = new Map<string | null, LintMessage[]>();
  for (const message of all) {
    const group = byRule.get(message.ruleId);
    if (group) group.push(message);
    else byRule.set(message.ruleId, [message]);
  }
  const each = Math.min(mostExamples, Math.floor(mostFindings / 2 / Math.max(1, byRule.size)));
  return new Set([...byRule.values()].flatMap(group => keepWorst(group, each)));
}

/** How many findings each file may show: small files leave room to large ones. */
function shareOut(sizes: readonly number[], room: number): number {
  let left = room;
  for (const [index, size] of sizes.toSorted((a, b) => a - b).entries()) {
    const share = Math.max(1, Math.floor(left / (sizes.length - index)));
    if (size > share) return share;
    left -= size;
  }
  return Number.POSITIVE_INFINITY;
}

function keepWorst(all: readonly LintMessage[], most: number): readonly LintMessage[] {
  if (all.length <= most) return all;
  return (['error', 'warning', 'suppressed'] as const).flatMap(level => all.filter(message => levelOf(message) === level)).slice(0, most);
}

/** What a page says that does not hold every finding. */
export function describeKept(kept: readonly KeptFile[], { error, warning, suppressed }: Levels): string {
  const shown = kept.reduce((sum, { findings }) => sum + findings.length, 0);
  const all = error + warning + suppressed;
  if (shown === all) return '';
  return `<p class="note">This page shows ${shown} of ${all} findings: some of each rule, and of each file the first errors, then warnings. The JSON format holds every one.</p>`;
}
