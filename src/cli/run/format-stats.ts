import type { ProbeTotals } from '../../pipeline/probe.ts';
import { relativePath } from '../../report/relative-path.ts';
import type { LintResult } from '../../report/result.ts';
import { sanitizeText } from '../../report/sanitize-text.ts';
import { displayWidth, formatTable } from '../../report/text-table.ts';
import type { Linted } from './linted.ts';
import type { RunTally } from './run-tally.ts';

export interface StatsInput {
  readonly linted: Linted;
  readonly totals: ProbeTotals;
  /** Milliseconds since the process began. */
  readonly elapsed: number;
  readonly peakKilobytes: number;
  readonly cwd: string;
}

/** Of rules and files, those that took most. */
const mostShown = 10;

/** What names may take of 80 columns: the numbers beside them need the rest. */
const nameWidth = 54;

/** Where the time of a run went, for people: by step, rule and file, and what became of every file. */
export function formatStats({ linted, totals, elapsed, peakKilobytes, cwd }: StatsInput): string {
  const files = linted.results.map(result => [sanitizeText(relativePath(cwd, result.filePath)), timeOf(result)] as const);
  const parts = [
    `${formatTimes('Step', listSteps(totals, elapsed), elapsed, Number.POSITIVE_INFINITY)}\n  ${elapsed.toFixed(1)} ms in all.`,
    formatTimes('Rule', [...totals.rules], elapsed, mostShown),
    formatTimes('File', files, elapsed, mostShown),
    ...(linted.tally ? [describeTally(linted.tally)] : []),
    `${totals.passes} ${totals.passes === 1 ? 'text' : 'texts'} judged; ${Math.round(peakKilobytes / 1024)} MiB of memory at the peak.`,
  ];
  return `\n${parts.filter(part => part !== '').join('\n\n')}\n`;
}

/** What passed before, between and after the steps is the start of the process, and what is too small to be told apart. */
function listSteps({ phases }: ProbeTotals, elapsed: number): (readonly [string, number])[] {
  const { other = 0, ...named } = Object.fromEntries(phases) as Record<string, number>;
  const booked = Object.values(named).reduce((sum, time) => sum + time, 0);
  return [...Object.entries(named), ['(start and other)', Math.max(other, elapsed - booked)]];
}

function formatTimes(title: string, times: readonly (readonly [name: string, time: number])[], elapsed: number, most: number): string {
  if (times.length === 0) return '';
  const shown = times.toSorted(([, a], [, b]) => b - a).slice(0, most);
  const rows = shown.map(([name, time]) => [`  ${shortenPath(name)}`, `${time.toFixed(1)} ms`, `${((time / elapsed) * 100).toFixed(1)}%`]);
  const heading = shown.length < times.length ? `${title} (the ${shown.length} of ${times.length} that took most)` : title;
  return [heading, ...formatTable(rows, [{}, { align: 'right' }, { align: 'right' }])].join('\n');
}

/** Cut from the left: the end of a path tells more. */
function shortenPath(path: string): string {
  if (displayWidth(path) <= nameWidth) return path;
  const kept: string[] = [];
  let width = 1;
  for (const character of [...path].toReversed()) {
    width += displayWidth(character);
    if (width > nameWidth) break;
    kept.push(character);
  }
  return `…${kept.toReversed().join('')}`;
}

function timeOf({ stats }: LintResult): number {
  return (stats?.times.passes ?? []).reduce((sum, { total }) => sum + total, 0);
}

function describeTally({ discovered, linted, failed, ignored, noKind, otherShards, cache }: RunTally): string {
  const left = [`${ignored} ignored`, `${noKind} of no kind`, ...(otherShards === null ? [] : [`${otherShards} of other shards`])];
  const skipped = ignored + noKind + (otherShards ?? 0);
  const known = cache ? ` The cache knew ${cache.hits} of ${cache.hits + cache.misses}.` : '';
  return `${discovered} files discovered = ${linted} linted + ${failed} failed + ${skipped} left alone\n(${left.join(', ')}).${known}`;
}
