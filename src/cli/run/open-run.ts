import type { ResultCache } from '../../files/cache/result-cache.ts';
import type { SettingsSource } from '../../files/load-settings.ts';
import { openProjects, type Projects } from '../../files/open-project.ts';
import { measureStep } from '../../pipeline/measure.ts';
import type { Gate } from '../govern/open-gate.ts';
import type { LintCall } from './lint-call.ts';
import type { RunStats } from './run-stats.ts';

/** What a run lints with. */
export interface OpenRun {
  readonly gate: Gate | null;
  readonly cache: ResultCache | undefined;
  readonly stats: RunStats | null;
  readonly projects: Projects;
}

/** Loads config and rules, in a gate those of the base. Throws InvalidRulesetError, FileError and UsageError. */
export async function openRun({ values, source, terminal }: LintCall): Promise<OpenRun> {
  const gate = values.gate ? await (await import('../govern/open-gate.ts')).openGate(values, source, terminal) : null;
  const settings = gate?.source ?? source;
  const cache = await openCacheIfAsked({ values, source: settings, terminal });
  const stats = values.stats ? (await import('./run-stats.ts')).createRunStats() : null;
  const probe = stats?.probe;
  const projects = await measureStep(probe, 'settings', () => openProjects(settings, { watch: cache?.watch, probe }).catch(gate?.nameBase));
  return { gate, cache, stats, projects };
}

type CacheTask = Pick<LintCall, 'values' | 'terminal'> & { readonly source: SettingsSource };

/** As ESLint's: a location alone asks for no cache. Standard input is one text: there is nothing to save. */
async function openCacheIfAsked({ values, source, terminal }: CacheTask): Promise<ResultCache | undefined> {
  if (!values.cache || values['no-cache'] || values.stdin) return undefined;
  const { openRunCache } = await import('./open-run-cache.ts');
  return openRunCache({ location: values['cache-location'], source, terminal, writing: values.fix === true });
}
