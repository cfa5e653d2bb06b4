import { basename, dirname, relative, sep } from 'node:path';
import { hashParts } from './hash.ts';
import type { SettingsSource } from './load-settings.ts';

/** What settings were made of, as it was read. */
export interface SettingsReads {
  /** The workspace's folder, absolute. */
  readonly root: string;
  /** The config's absolute path, or null. */
  readonly config: string | null;
  readonly overrides: SettingsSource['overrides'];
  /** By absolute path: the texts of configs and rule files; null for what is not there. */
  readonly reads: ReadonlyMap<string, string | null>;
}

/**
 * A hash of all that settings follow from: the config with what it extends, file by file, and what the command line adds. Equal on every machine that has the
 * same files in the same places of the workspace. The built-in packs are not in it: they go with packetlint's version.
 */
export function hashSettings({ root, config, overrides, reads }: SettingsReads): string {
  const files = [...reads].map(([path, text]) => {
    // A pack is named for its folder, and that may be the root itself.
    const folder = basename(dirname(path));
    return [relative(root, path).split(sep).join('/'), folder, text === null ? 'none' : 'text', text ?? ''];
  });
  files.sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0));
  const place = config === null ? 'no config' : relative(root, config).split(sep).join('/');
  return hashParts([place, JSON.stringify(overrides), ...files.flat()]);
}
