import type { Rule, Ruleset } from './ruleset.ts';

type FindRules = (name: string) => readonly Rule[];

const finders = new WeakMap<Ruleset['rules'], FindRules>();

/** The rules that look at documents of a kind (by id) or format, or at all kinds (`*`), by that name in `kinds`. Rules are searched once. */
export function rulesFor(rules: Ruleset['rules'], name: string): readonly Rule[] {
  const find = finders.get(rules) ?? keepRuleFinder(rules, createFinder(rules));
  return find(name);
}

/** Tells how to find rules without looking at all of them. */
export function keepRuleFinder(rules: Ruleset['rules'], find: FindRules): FindRules {
  const found = new Map<string, readonly Rule[]>();
  const finder: FindRules = name => {
    const present = found.get(name) ?? find(name);
    found.set(name, present);
    return present;
  };
  finders.set(rules, finder);
  return finder;
}

function createFinder(rules: Ruleset['rules']): FindRules {
  const byName = new Map<string, Rule[]>();
  for (const rule of Object.values(rules)) {
    for (const name of new Set(rule.kinds)) {
      const others = byName.get(name);
      if (others) others.push(rule);
      else byName.set(name, [rule]);
    }
  }
  return name => byName.get(name) ?? [];
}
