import type { SourceFile } from '../load/source-file.ts';
import type { Ruleset } from '../ruleset.ts';
import type { SettingsOverrides } from './settings.ts';

/** How a config's `extends` reaches other files. Paths are those of the config joined with what it says, with forward slashes. */
export interface ConfigReader {
  /** The text of a file, or null where there is none. */
  readFile(path: string): Promise<string | null>;
  /** All files below a folder, their paths from it; or null where there is no such folder. */
  readFolder(path: string): Promise<readonly SourceFile[] | null>;
}

export interface ConfigInput {
  /** The config file, or null where there is none. */
  readonly config: SourceFile | null;
  /** The packs that are always known. */
  readonly builtin: Ruleset;
  readonly reader: ConfigReader;
  /** What the command line adds. Folders in `packs` go to the reader as they are. */
  readonly overrides?: SettingsOverrides;
}
