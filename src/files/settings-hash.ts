import { relative, sep } from 'node:path';
import { hashParts } from './hash.ts';
import type { SettingsSource } from './load-settings.ts';

/** What settings were made of, as it was read. */
export interface SettingsReads {
  /** The workspace's folder, absolute. */
  readonly root: string;
  /** The config's absolute path, or null. */
  readonly config: string | null;
  readonly overrides: SettingsSource['overrides'];
  /** By absolute path: the texts of configs and rule files, the names of packs' folders; null for what is not there. */
  readonly reads: ReadonlyMap<string, string | null>;
}

/**
 * A hash of all that settings follow from: the config with what it extends, file by file, and what the command line adds. Equal on every machine that has the
 * same files in the same places of the workspace, whatever the workspace is called there. The built-in packs are not in it: they go with packetlint's version.
 */
export function hashSettings({ root, config, overrides, reads }: SettingsReads): string {
  const files = [...reads].map(([path, text]) => [relative(root, path).split(sep).join('/'), text === null ? 'none' : 'text', text ?? '']);
  files.sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0));
  const place = config === null ? 'no config' : relative(root, config).split(sep).join('/');
  return hashParts([place, JSON.stringify(overrides), ...files.flat()]);
}
