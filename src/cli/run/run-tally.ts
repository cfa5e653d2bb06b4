/** What became of every file that a run found: discovered = linted + failed + ignored + noKind + otherShards. */
export interface RunTally {
  readonly discovered: number;
  readonly linted: number;
  readonly failed: number;
  /** By the config. */
  readonly ignored: number;
  readonly noKind: number;
  /** Null where the run is no shard. */
  readonly otherShards: number | null;
  /** How many documents the cache knew, and how many it did not; without a cache null. */
  readonly cache: { readonly hits: number; readonly misses: number } | null;
}
