import type { Ruleset } from '../ruleset.ts';

/** The names of the packs that are on where no config says which. */
export function defaultPacks(builtin: Ruleset): string[] {
  return Object.values(builtin.packs)
    .filter(pack => pack.file.default !== false)
    .map(pack => pack.name);
}
