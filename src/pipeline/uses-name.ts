import type { ActiveRule } from '../engine/active-rule.ts';
import type { Kind } from '../ruleset/ruleset.ts';

/** Whether a rule or a view of the kind may name a collection or alias: what nobody names need not be read. Errs on the side of yes. */
export function usesName(rules: readonly ActiveRule[], kind: Kind | null, name: string): boolean {
  const isNamed = (names: ReadonlySet<string>): boolean => names.has(name);
  return rules.some(({ rule }) => isNamed(namesIn(rule.file))) || isNamed(namesIn(kind?.file.views ?? noViews));
}

const noViews = {};
const known = new WeakMap<object, ReadonlySet<string>>();

/** Every first word of a string or of a placeholder in plain JSON, and every one after a dot: `drift.commands.name`. */
function namesIn(json: object): ReadonlySet<string> {
  const names =
    known.get(json) ?? new Set([...JSON.stringify(json).matchAll(/(?:"|\{\{\s*|\.)([A-Za-z_][\w-]*)/g)].map(([, name = '']) => name));
  known.set(json, names);
  return names;
}
