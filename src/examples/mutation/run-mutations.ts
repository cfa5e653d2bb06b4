import type { Examples } from '../../generated/rule-file.ts';
import { loadPatternEngine } from '../../operators/patterns/pattern-engine.ts';
import type { Ruleset } from '../../ruleset/ruleset.ts';
import { type OpenRule, openRule } from './open-rule.ts';
import type { MutationOutcome } from './survivor.ts';
import { tryKind } from './try-kind.ts';
import { tryRule } from './try-rule.ts';
import { tryView } from './try-view.ts';

export interface MutationInput {
  /** All that the examples can refer to. */
  readonly ruleset: Ruleset;
  /** The examples to run, by the id of their rule or kind. */
  readonly examples: Readonly<Record<string, Examples>>;
}

/**
 * Changes rules, and the views that they use, a little at a time, and says which changes no example notices. Documents are parsed once. A view is tried only
 * where all rules that use it are.
 */
export async function runMutations({ ruleset, examples }: MutationInput): Promise<MutationOutcome> {
  await loadPatternEngine();
  const rules = new Map<string, OpenRule>();
  const broken: string[] = [];
  for (const [id, own] of Object.entries(examples)) {
    const rule = Object.hasOwn(ruleset.rules, id) ? ruleset.rules[id] : undefined;
    const opened = rule ? await openRule(rule, own, ruleset) : null;
    if (opened) rules.set(id, opened);
    else if (rule) broken.push(id);
  }
  const promises: MutationOutcome[] = [];
  for (const [id, own] of Object.entries(examples)) {
    const kind = Object.hasOwn(ruleset.kinds, id) ? ruleset.kinds[id] : undefined;
    if (kind) promises.push(await tryKind(kind, own, ruleset));
  }
  const views = Object.values(ruleset.kinds).flatMap(kind => Object.keys(kind.file.views ?? {}).map(name => ({ kind, name })));
  return joinOutcomes([
    { survivors: [], tried: 0, broken },
    ...[...rules.values()].map(tryRule),
    ...promises,
    ...views.map(view => tryView(view, rules, ruleset)),
  ]);
}

function joinOutcomes(outcomes: readonly MutationOutcome[]): MutationOutcome {
  return {
    survivors: outcomes.flatMap(({ survivors }) => survivors),
    tried: outcomes.reduce((sum, { tried }) => sum + tried, 0),
    broken: outcomes.flatMap(({ broken }) => broken),
  };
}
