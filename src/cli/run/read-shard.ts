import type { Shard } from '../../files/shard-files.ts';
import { UsageError } from '../usage-error.ts';
import type { LintValues } from './lint-options.ts';

const mostShards = 10_000;

/** --shard I/N; null for the whole run. Throws UsageError. */
export function readShard(values: LintValues): Shard | null {
  const text = values.shard;
  if (text === undefined) return null;
  const [, index = 0, count = 0] = (/^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? []).map(Number);
  if (index < 1 || index > count || count > mostShards) {
    throw new UsageError(`--shard ${text}: expected I/N, as 1/4 for the first of four parts; at most ${mostShards}.`);
  }
  if (values.stdin) throw new UsageError('--shard parts files; standard input is one text.');
  // What one shard has mended would be dealt to another, and to none if that has run.
  if (values.fix) throw new UsageError('--shard and --fix exclude each other: use --fix on the whole, or --fix-dry-run.');
  // Each would write down its own findings only, over those of the others.
  for (const name of ['suppress-all', 'suppress-rule', 'prune-suppressions'] as const) {
    if (values[name]) throw new UsageError(`--shard and --${name} exclude each other: use --${name} on the whole.`);
  }
  return { index, count };
}
