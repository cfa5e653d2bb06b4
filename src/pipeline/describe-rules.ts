import { directiveRules } from '../directives/directive-rules.ts';
import { type KindCheck, kindChecks } from '../kinds/kind-checks.ts';
import type { RuleMeta } from '../report/formatter.ts';
import type { Rule, Ruleset } from '../ruleset/ruleset.ts';
import { malformed } from './create-messages.ts';

/** What is known of all rules by id, a kind's own checks and the tool's own rules included. */
export interface RuleDescriptions {
  readonly knownRules: ReadonlySet<string>;
  suppressibleOf(ruleId: string): 'inline' | 'config' | 'never';
  meta(): Readonly<Record<string, RuleMeta>>;
}

/** Describes the rules of a ruleset. Cheap until metadata is asked for. */
export function describeRules(ruleset: Ruleset): RuleDescriptions {
  const checks = Object.values(ruleset.kinds).flatMap(kindChecks);
  const suppressible = new Map([
    ...checks.map(check => [check.id, check.suppressible] as const),
    ...Object.values(ruleset.rules).map(({ id, file }) => [id, file.meta.suppressible ?? 'inline'] as const),
  ]);
  return {
    knownRules: new Set(suppressible.keys()),
    suppressibleOf: id => suppressible.get(id) ?? 'never',
    meta: () =>
      Object.fromEntries([
        ...Object.values(ruleset.rules).map(rule => [rule.id, describeRule(rule)]),
        ...checks.map(check => [check.id, describeCheck(check)]),
        ...Object.entries(ownRules).map(([id, description]) => [id, { type: 'problem', docs: { description } }]),
      ]),
  };
}

const ownRules = {
  ...directiveRules,
  [malformed]: 'The document, and those that it relates to, can be read as what they are: no key stands twice, nothing is cut off.',
};

function describeRule({ file: { meta, fix } }: Rule): RuleMeta {
  const { docs, messages, policy, options } = meta;
  return {
    type: 'problem',
    docs,
    messages,
    ...(policy ? { policy } : {}),
    ...(fix && !fix.suggest ? { fixable: 'code' } : {}),
    ...(fix?.suggest ? { hasSuggestions: true } : {}),
    ...(options ? { schema: options } : {}),
  };
}

function describeCheck({ description, messages, policy }: KindCheck): RuleMeta {
  return { type: 'problem', docs: { description }, messages, ...(policy.length > 0 ? { policy } : {}) };
}
