import type { PackFile } from '../../generated/pack-file.ts';
import { locateMistakes } from '../checks/locate-mistakes.ts';
import { checkSchema } from '../schema/check-schema.ts';
import type { FileType } from '../schema/file-type.ts';
import { isLoaded, type LoadedJson, loadJson } from './load-json.ts';
import type { RulesetError } from './ruleset-error.ts';
import type { PackSource, SourceFile } from './source-file.ts';

/** One JSON file of a pack, as far as it could be read. */
export interface PackEntry {
  readonly type: Exclude<FileType, 'config' | 'baseline'>;
  /** <pack>/<file name>; for pack.json and policies.json the pack's name. */
  readonly id: string;
  readonly pack: string;
  readonly file: string;
  /** Null where the file is no JSON or does not fit its schema; then `errors` says why. */
  readonly loaded: LoadedJson | null;
  readonly errors: readonly RulesetError[];
}

/** A pack's files by what they are. A file that is nothing of a pack is an error. */
export async function readPack(
  source: PackSource,
): Promise<{ name: string; entries: readonly PackEntry[]; errors: readonly RulesetError[] }> {
  const manifest = source.files.find(file => file.path === 'pack.json');
  const folder = source.folder.replace(/\/+$/, '');
  const show = (file: SourceFile): SourceFile => ({ path: `${folder}/${file.path}`, text: file.text });
  const pack = manifest && (await readEntry({ type: 'pack', id: '', pack: '' }, show(manifest)));
  const name = (pack?.loaded?.value as PackFile | undefined)?.name ?? folder.slice(folder.lastIndexOf('/') + 1);
  const files = source.files.filter(file => file !== manifest && !isDocumentation(file.path));
  const placed = files.map(file => ({ file: show(file), place: placeFile(file.path) }));
  const entries = placed.map(({ file, place }) =>
    typeof place === 'string'
      ? null
      : readEntry({ type: place.type, id: place.type === 'policies' ? name : `${name}/${place.name}`, pack: name }, file),
  );
  const stray = placed.flatMap(({ file, place }) => (typeof place === 'string' ? [errorAtStart(file.path, place)] : []));
  const misnamed = /^[a-z][a-z0-9-]*$/.test(name) ? [] : [errorAtStart(manifest ? show(manifest).path : folder, nameMessage('pack', name))];
  return {
    name,
    entries: [...(pack ? [{ ...pack, id: name, pack: name }] : []), ...(await Promise.all(entries)).filter(entry => entry !== null)],
    errors: [...stray, ...misnamed],
  };
}

async function readEntry(place: Pick<PackEntry, 'type' | 'id' | 'pack'>, file: SourceFile): Promise<PackEntry> {
  const loaded = loadJson(file, 'json');
  const entry = { ...place, file: file.path };
  if (!isLoaded(loaded)) return { ...entry, loaded: null, errors: [loaded] };
  const mistakes = [...loaded.mistakes, ...(await checkSchema(place.type, loaded.value))];
  return { ...entry, loaded: mistakes.length > 0 ? null : loaded, errors: await locateMistakes(loaded, mistakes) };
}

/** Whether a file of a pack's folder is for its readers: they need words too. */
export function isDocumentation(path: string): boolean {
  return /^(readme\.md|changelog\.md|license(\.(md|txt))?)$/i.test(path);
}

function placeFile(path: string): { type: 'rule' | 'kind' | 'list' | 'policies'; name: string } | string {
  if (path === 'policies.json') return { type: 'policies', name: 'policies' };
  const parts = path.split('/');
  const folder = parts.slice(0, -1).join('/');
  const type = ({ '': 'rule', kinds: 'kind', lists: 'list' } as const)[folder];
  const file = parts.at(-1) ?? '';
  if (!type) return `This file is nothing of a pack: rules stand at the top, kinds in kinds/, lists in lists/.`;
  if (!file.endsWith('.json')) return 'This file is nothing of a pack: rules, kinds and lists are .json files.';
  const name = file.slice(0, -'.json'.length);
  return /^[a-z][a-z0-9-]*$/.test(name) ? { type, name } : nameMessage(type, name);
}

function nameMessage(type: string, name: string): string {
  return `"${name}" is no name for a ${type}: expected lower-case letters, digits and hyphens, a letter first.`;
}

/** An error about a file as a whole. */
export function errorAtStart(file: string, message: string): RulesetError {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1, message };
}
