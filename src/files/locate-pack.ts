import { statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Ruleset } from '../ruleset/ruleset.ts';
import { FileError } from './file-error.ts';

/** What a path says of a pack: its folder, or that it is built in; and whether only one rule or kind of it is meant. */
export interface PackPlace {
  /** As it is to be shown in errors, and absolute; null for a built-in pack. */
  readonly folder: { readonly shown: string; readonly path: string } | null;
  /** The pack's name as far as the path tells; pack.json may give another. */
  readonly name: string;
  /** The short id of the rule or kind, where a file was named. */
  readonly entry: string | null;
}

/** A folder of rules, a file in one, or a built-in pack by its name. Throws FileError where the path is none of these. */
export function locatePack(path: string, cwd: string, builtin: Ruleset): PackPlace {
  const absolute = resolve(cwd, path);
  const status = statSync(absolute, { throwIfNoEntry: false });
  if (!status && Object.hasOwn(builtin.packs, path)) return { folder: null, name: path, entry: null };
  if (!status) throw new FileError(path, 'There is no such folder of rules, and no built-in pack of that name.');
  if (status.isDirectory()) return { folder: { shown: path, path: absolute }, name: basename(absolute), entry: null };
  if (!path.endsWith('.json')) throw new FileError(path, 'Expected a folder of rules, or a rule or kind in one (a .json file).');
  const inside = ['kinds', 'lists'].includes(basename(dirname(absolute)));
  const shown = inside ? dirname(dirname(path)) : dirname(path);
  const folder = { shown, path: resolve(cwd, shown) };
  const file = basename(path, '.json');
  return { folder, name: basename(folder.path), entry: file === 'pack' ? null : file };
}
