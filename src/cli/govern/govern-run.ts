import { createResults, type FileMessage } from '../../suppressions/join-results.ts';
import type { Linted } from '../run/linted.ts';
import { governBaseline } from './govern-baseline.ts';
import type { GovernedRun, GovernTask } from './govern-task.ts';
import { heedConfigs } from './heed-configs.ts';
import { judgePolicy } from './judge-policy.ts';
import { readRunExtent } from './read-run-extent.ts';

/** As govern, where there is something to heed: config, then known findings. */
export async function governRun(linted: Linted, task: GovernTask): Promise<GovernedRun> {
  const extent = readRunExtent(task);
  const heeded = await heedConfigs(linted.results, task, extent);
  const known = await governBaseline({ ...linted, results: heeded.results }, task, extent);
  const shared = [...heeded.expired, ...(task.gate ? await judgePolicy(task.gate, known.location) : [])];
  const all = [...shared, ...heeded.expiredElsewhere];
  const governed = { ...linted, results: known.results };
  if (!linted.shard) {
    const said = createResults([...all, ...heeded.unused]);
    return { linted: governed, own: said, certain: { said, gone: known.gone }, open: { said: [], gone: [] } };
  }
  return {
    linted: governed,
    own: createResults([...(await keepOfShard(shared, task, linted.shard)), ...heeded.expiredElsewhere]),
    certain: { said: createResults(all), gone: known.gone },
    open: { said: createResults(heeded.unused), gone: known.unseen },
  };
}

/** What all shards of a run know, one of them says: that which the file's path is dealt to. */
async function keepOfShard(
  said: readonly FileMessage[],
  { projects: { main } }: GovernTask,
  { index, count }: NonNullable<Linted['shard']>,
): Promise<readonly FileMessage[]> {
  if (said.length === 0) return said;
  const { shardOf } = await import('../../files/shard-files.ts');
  return said.filter(({ filePath }) => shardOf(main.pathOf(filePath), null, count) === index);
}
