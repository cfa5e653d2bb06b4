import { resolve } from 'node:path';
import type { ConfigInput } from '../ruleset/config/config.ts';
import type { CreatedRuleset } from '../ruleset/load/create-ruleset.ts';
import type { PackSource, SourceFile } from '../ruleset/load/source-file.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import { readConfigInput, type SettingsSource } from './load-settings.ts';
import { locatePack, type PackPlace } from './locate-pack.ts';
import { locateProject } from './open-project.ts';

/** Packs with their examples, which settings do not carry. */
export interface LoadedPacks {
  readonly ruleset: Ruleset;
  /** Of what was asked for, by the id of the rule or kind. */
  readonly examples: CreatedRuleset['examples'];
  /** The file of a rule or kind, with its path as it is shown; null where a built-in pack holds it. */
  fileOf(id: string): SourceFile | null;
}

/**
 * Loads the packs that paths name (see locatePack). Without paths, the folders of rules that the config extends; where there are none, the built-in
 * packs. Throws InvalidRulesetError with all the mistakes, and FileError.
 */
export async function loadPacks(paths: readonly string[], source: SettingsSource): Promise<LoadedPacks> {
  const input = await readConfigInput(locateProject(source.cwd, source).config, source);
  const places = paths.map(path => locatePack(path, source.cwd, input.builtin));
  const { builtinExamples } = await import('../generated/builtin-examples.ts');
  const packs = await createPacks(places, input, source.cwd);
  const { created, folders } = packs;
  const wanted = placesToIds(places, packs);
  const all = paths.length > 0 || folders.length === 0 ? { ...builtinExamples, ...created.examples } : created.examples;
  return {
    ruleset: created.ruleset,
    examples: Object.fromEntries(Object.entries(all).filter(([id]) => wanted(id))),
    fileOf: id => findFile(id, packs),
  };
}

interface CreatedPacks {
  readonly created: CreatedRuleset;
  readonly sources: readonly PackSource[];
  /** The packs' folders, absolute, in the order of their names. */
  readonly folders: readonly string[];
}

/** The packs of the config and of the paths, checked together: they may refer to each other. */
async function createPacks(places: readonly PackPlace[], input: ConfigInput, cwd: string): Promise<CreatedPacks> {
  const [{ collectConfigs }, { createRuleset }, { InvalidRulesetError }] = await Promise.all([
    import('../ruleset/config/collect-configs.ts'),
    import('../ruleset/load/create-ruleset.ts'),
    import('../ruleset/load/ruleset-error.ts'),
  ]);
  const collected = await collectConfigs(input);
  const byPath: Map<string, PackSource> = new Map(collected.folders.map(pack => [resolve(cwd, pack.folder), pack]));
  for (const { folder } of places) {
    if (!folder || byPath.has(folder.path)) continue;
    byPath.set(folder.path, { folder: folder.shown, files: (await input.reader.readFolder(folder.path)) ?? [] });
  }
  const created = await createRuleset({ packs: [...byPath.values()], base: withoutPacks(input.builtin, places) });
  const errors = [...collected.errors, ...created.errors];
  if (errors.length > 0) throw new InvalidRulesetError(errors, new Map([...collected.sources, ...created.sources]));
  return { created, sources: [...byPath.values()], folders: [...byPath.keys()] };
}

function findFile(id: string, { created, sources }: CreatedPacks): SourceFile | null {
  const slash = id.indexOf('/');
  const source = sources[created.packNames.indexOf(id.slice(0, slash))];
  const name = `${id.slice(slash + 1)}.json`;
  const file = source?.files.find(({ path }) => path === name || path === `kinds/${name}`);
  return file && source ? { path: `${source.folder}/${file.path}`, text: file.text } : null;
}

/** Which ids the paths mean; all, without paths. */
function placesToIds(places: readonly PackPlace[], { folders, created }: CreatedPacks): (id: string) => boolean {
  if (places.length === 0) return () => true;
  const prefixes = places.map(({ folder, name, entry }) => {
    const index = folder === null ? -1 : folders.indexOf(folder.path);
    return { pack: `${created.packNames[index] ?? name}/`, entry };
  });
  return id => prefixes.some(({ pack, entry }) => (entry === null ? id.startsWith(pack) : id === pack + entry));
}

/** The built-in packs but those whose own folder is loaded: whoever works on one tests what is in the folder. */
function withoutPacks(builtin: Ruleset, places: readonly PackPlace[]): Ruleset {
  const names = new Set(places.filter(place => place.folder !== null).map(place => place.name));
  const keep = <Entry>(record: Readonly<Record<string, Entry>>, packOf: (entry: Entry) => string): Record<string, Entry> =>
    Object.fromEntries(Object.entries(record).filter(([, entry]) => !names.has(packOf(entry))));
  return {
    packs: keep(builtin.packs, pack => pack.name),
    rules: keep(builtin.rules, rule => rule.pack),
    kinds: keep(builtin.kinds, kind => kind.pack),
    lists: keep(builtin.lists, list => list.pack),
  };
}
