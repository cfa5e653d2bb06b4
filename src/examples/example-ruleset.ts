import type { Example } from '../generated/rule-file.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import { applyPackOptions } from '../ruleset/variants/apply-pack-options.ts';
import type { Subject } from './example-settings.ts';

/** Examples that give the same options share a ruleset, and what is compiled for it. */
const known = new WeakMap<Ruleset, Map<string, Ruleset>>();

/** The ruleset for the options that an example gives its subject's pack. */
export function rulesetOfExample({ pack: options }: Pick<Example, 'pack'>, subject: Subject, ruleset: Ruleset): Ruleset {
  if (!options) return ruleset;
  const { pack } = subject.type === 'rule' ? subject.rule : subject.kind;
  const key = `${pack} ${JSON.stringify(options)}`;
  const kept = known.get(ruleset) ?? new Map<string, Ruleset>();
  known.set(ruleset, kept);
  const made = kept.get(key) ?? applyPackOptions(ruleset, { [pack]: options });
  kept.set(key, made);
  return made;
}
