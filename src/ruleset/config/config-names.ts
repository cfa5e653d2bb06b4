import type { KindFile } from '../../generated/kind-file.ts';
import type { RuleFile } from '../../generated/rule-file.ts';
import type { Ruleset } from '../ruleset.ts';

/** The names that a config may say; what stands behind one is read only where the config says more than the name. */
export interface ConfigNames {
  readonly rules: Named<Omit<RuleFile, 'examples'>>;
  readonly kinds: Named<Omit<KindFile, 'examples'>>;
}

interface Named<File> {
  has(id: string): boolean;
  keys(): Iterable<string>;
  /** Null: it is there, but has mistakes of its own. */
  get(id: string): File | null | undefined;
}

/** The names of a ruleset that has been checked. */
export function configNamesOf({ rules, kinds }: Ruleset): ConfigNames {
  return { rules: nameFiles(rules), kinds: nameFiles(kinds) };
}

function nameFiles<File>(record: Readonly<Record<string, { readonly file: File }>>): Named<File> {
  const has = (id: string): boolean => Object.hasOwn(record, id);
  return { has, get: id => (has(id) ? record[id]?.file : undefined), keys: () => Object.keys(record) };
}
