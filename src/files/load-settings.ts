import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import { type ConfigInput, type ConfigReader, resolveConfig } from '../ruleset/config/config.ts';
import type { Settings, SettingsOverrides } from '../ruleset/config/settings.ts';
import type { SourceFile } from '../ruleset/load/source-file.ts';
import { FileError } from './file-error.ts';
import { listFiles } from './list-files.ts';
import type { PolicySource } from './policy-source.ts';
import { readText } from './read-file.ts';

/** Which config to read, and what the command line adds to it. */
export interface SettingsSource {
  /** The working folder, absolute: paths of the command line start there, and paths in errors are shown from there. */
  readonly cwd: string;
  /** The nearest one upwards, a certain file, or none. */
  readonly config: { readonly type: 'nearest' | 'none' } | { readonly type: 'file'; readonly path: string };
  readonly overrides: SettingsOverrides;
  /** Where configs and rules come from, where that is not the disk. */
  readonly policy?: PolicySource;
  /** Told of everything that settings are made of: the absolute path of a file, and its text; of a folder, its name, and null where it is not there. */
  readonly onRead?: (path: string, text: string | null) => void;
}

/** Reads a config (absolute path, or null for none) with all it extends. Throws InvalidRulesetError and FileError. */
export async function loadSettings(config: string | null, source: SettingsSource): Promise<Settings> {
  return resolveConfig(await readConfigInput(config, source));
}

/** A config's text, and the way to what it extends. Throws FileError. */
export async function readConfigInput(config: string | null, source: SettingsSource): Promise<ConfigInput> {
  const { cwd, overrides, policy, onRead = () => {} } = source;
  const { builtin } = await import('../generated/builtin.ts');
  const path = config === null ? null : shownPath(cwd, config);
  const file = path === null ? null : { path, text: policy ? await readFromPolicy(policy, path) : readText(resolve(cwd, path)) };
  if (file) onRead(resolve(cwd, file.path), file.text);
  return { config: file, builtin, reader: watchReader(policy?.reader ?? createReader(cwd), { cwd, onRead }), overrides };
}

async function readFromPolicy({ reader, name }: PolicySource, path: string): Promise<string> {
  const text = await reader.readFile(path);
  if (text === null) throw new FileError(path, `There is no such file in ${name}, where the policy is taken from.`);
  return text;
}

/** From the working folder where it lies there, as people and editors' terminals expect paths in errors. */
function shownPath(cwd: string, path: string): string {
  const shown = relative(cwd, path);
  return (shown.startsWith('..') || isAbsolute(shown) ? path : shown).split(sep).join('/');
}

function watchReader(reader: ConfigReader, { cwd, onRead }: Required<Pick<SettingsSource, 'cwd' | 'onRead'>>): ConfigReader {
  return {
    async readFile(path) {
      const text = await reader.readFile(path);
      onRead(resolve(cwd, path), text);
      return text;
    },
    async readFolder(path) {
      const files = await reader.readFolder(path);
      const folder = resolve(cwd, path);
      // A pack is named for its folder, and that may be the workspace itself.
      onRead(folder, files === null ? null : basename(folder));
      for (const file of files ?? []) onRead(resolve(folder, file.path), file.text);
      return files;
    },
  };
}

/** Reads from the disk. Paths may count from the working folder. */
export function createReader(cwd: string): ConfigReader {
  return {
    async readFile(path) {
      try {
        return readText(resolve(cwd, path));
      } catch (error) {
        if (error instanceof FileError && error.missing) return null;
        throw error;
      }
    },
    async readFolder(path) {
      const folder = resolve(cwd, path);
      const files = listFiles(folder)?.filter(file => !file.split('/').some(part => part.startsWith('.')));
      return (
        files?.map((file): SourceFile => ({ path: file, text: file.endsWith('.json') ? readText(resolve(folder, file)) : '' })) ?? null
      );
    },
  };
}
