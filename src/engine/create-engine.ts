import { JSONPath } from './jsonpath-stub.ts';
import type { Engine } from './rules-engine.ts';

/**
 * A json-rules-engine of its own for each run: overlapping runs on one lose rules. Paths are refused here as well, so that jsonpath-plus is out of
 * reach even where the bundle's stub does not stand in for it.
 */
export async function createEngine(): Promise<Engine> {
  const { Engine } = await import('./rules-engine.ts');
  return new Engine([], { pathResolver: JSONPath });
}
