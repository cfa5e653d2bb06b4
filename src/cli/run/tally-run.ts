import type { ResultCache } from '../../files/cache/result-cache.ts';
import type { LintRun } from '../../files/lint-files.ts';
import type { RunTally } from './run-tally.ts';

interface TallyTask {
  readonly discovered: number;
  readonly isShard: boolean;
  readonly cache: ResultCache | undefined;
}

/** Counts what became of the files of a run. */
export function tallyRun({ linted, failed, skipped }: LintRun, { discovered, isShard, cache }: TallyTask): RunTally {
  const ignored = skipped.filter(({ reason }) => reason === 'ignored').length;
  return {
    discovered,
    linted,
    failed,
    ignored,
    noKind: skipped.length - ignored,
    otherShards: isShard ? discovered - linted - failed - skipped.length : null,
    cache: cache?.counts ?? null,
  };
}
