import type { ConfigFile } from '../../generated/config-file.ts';
import { locateMistakes } from '../checks/locate-mistakes.ts';
import type { Mistake } from '../checks/mistake.ts';
import { isLoaded, type LoadedJson, loadJson } from '../load/load-json.ts';
import { errorAtStart } from '../load/read-pack.ts';
import type { RulesetError } from '../load/ruleset-error.ts';
import type { PackSource, SourceFile } from '../load/source-file.ts';
import { checkSchema } from '../schema/check-schema.ts';
import type { ConfigInput } from './config-input.ts';
import { defaultPacks } from './default-packs.ts';

/** A config file that fits the schema. */
export interface LoadedConfig {
  readonly loaded: LoadedJson;
  readonly file: ConfigFile;
}

/** A config with everything that it extends, the extended ones first. */
export interface CollectedConfigs {
  readonly configs: LoadedConfig[];
  readonly builtinPacks: Set<string>;
  readonly folders: PackSource[];
  readonly errors: RulesetError[];
  /** Texts of the configs, by path. */
  readonly sources: Map<string, string>;
}

/** Reads a config and what it extends. */
export async function collectConfigs(input: ConfigInput): Promise<CollectedConfigs> {
  const collected: CollectedConfigs = { configs: [], builtinPacks: new Set(), folders: [], errors: [], sources: new Map() };
  const packs = input.overrides?.packs ?? [];
  if (input.config) await collectConfig({ input, collected, replacePacks: packs.length > 0 }, input.config, []);
  else if (packs.length === 0) for (const name of defaultPacks(input.builtin)) collected.builtinPacks.add(name);
  for (const pack of packs) {
    const message = await addNamedPack({ input, collected }, pack);
    if (message) collected.errors.push(errorAtStart(`--pack ${pack}`, message));
  }
  return collected;
}

interface Collection {
  readonly input: ConfigInput;
  readonly collected: CollectedConfigs;
  /** The command line names the packs: those of the config are left aside. */
  readonly replacePacks?: boolean;
}

async function collectConfig(collection: Collection, source: SourceFile, extending: readonly string[]): Promise<void> {
  const { collected } = collection;
  const loaded = loadJson(source, 'jsonc');
  collected.sources.set(source.path, isLoaded(loaded) ? loaded.text : source.text);
  if (!isLoaded(loaded)) return void collected.errors.push(loaded);
  const violations = [...loaded.mistakes, ...(await checkSchema('config', loaded.value))];
  if (violations.length > 0) return void collected.errors.push(...(await locateMistakes(loaded, violations)));
  const file = loaded.value as ConfigFile;
  if (!file.extends && !collection.replacePacks)
    for (const name of defaultPacks(collection.input.builtin)) collected.builtinPacks.add(name);
  const mistakes: Mistake[] = [];
  for (const [index, entry] of (file.extends ?? []).entries()) {
    const mistake = await collectExtended(collection, entry, [...extending, source.path]);
    if (mistake) mistakes.push({ path: ['extends', index], ...mistake });
  }
  collected.errors.push(...(await locateMistakes(loaded, mistakes)));
  collected.configs.push({ loaded, file });
}

async function collectExtended(collection: Collection, entry: string, extending: readonly string[]): Promise<Omit<Mistake, 'path'> | null> {
  const { input, collected } = collection;
  const path = joinPath(extending.at(-1) ?? '', entry);
  if (/\.jsonc?$/.test(entry)) {
    if (extending.includes(path))
      return { message: `This config extends itself: ${[...extending.slice(extending.indexOf(path)), path].join(' -> ')}.` };
    if (collected.sources.has(path)) return null;
    const text = await input.reader.readFile(path);
    if (text === null) return { message: `There is no file ${path}.` };
    await collectConfig(collection, { path, text }, extending);
    return null;
  }
  if (collection.replacePacks) return null;
  const message = await addPack(collection, entry, path);
  const known = Object.keys(input.builtin.packs);
  return message === null ? null : { message, unknown: { name: entry, known } };
}

/** As a config's, but a folder may go by its bare name, where no built-in pack does: on the command line it is completed so. */
async function addNamedPack(collection: Collection, name: string): Promise<string | null> {
  const isBare = !name.includes('/') && !Object.hasOwn(collection.input.builtin.packs, name);
  const message = await addPack(collection, isBare ? `./${name}` : name, name);
  return message && isBare ? `There is no built-in pack "${name}", and no folder of that name.` : message;
}

/** A built-in name, or a folder of rules; in words what is wrong, or null. */
async function addPack({ input, collected }: Collection, entry: string, path: string): Promise<string | null> {
  if (Object.hasOwn(input.builtin.packs, entry)) {
    collected.builtinPacks.add(entry);
    return null;
  }
  if (collected.folders.some(folder => folder.folder === path)) return null;
  const files = entry.includes('/') ? await input.reader.readFolder(path) : null;
  if (files) collected.folders.push({ folder: path, files });
  if (files) return null;
  return entry.includes('/')
    ? `There is no folder ${path}.`
    : `There is no built-in pack "${entry}"; a folder of rules is written ./${entry}.`;
}

/** A path as a config says it, from that config's folder. */
function joinPath(config: string, path: string): string {
  if (path.startsWith('/') || /^[A-Za-z]:\//.test(path)) return path;
  const folder = config.split('/').slice(0, -1);
  const joined: string[] = [];
  for (const part of [...folder, ...path.split('/')]) {
    if (part === '..' && joined.length > 0 && joined.at(-1) !== '..' && joined.at(-1) !== '') joined.pop();
    else if (part !== '.' && (part !== '' || joined.length === 0)) joined.push(part);
  }
  return joined.join('/');
}
