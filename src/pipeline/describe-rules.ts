import type { KnownRules } from '../directives/check-directives.ts';
import { directiveRules } from '../directives/directive-rules.ts';
import { type KindCheck, kindChecks } from '../kinds/kind-checks.ts';
import type { RuleMeta } from '../report/formatter.ts';
import type { Rule, Ruleset } from '../ruleset/ruleset.ts';
import { suppressionRules } from '../suppressions/suppression-rules.ts';
import { malformed } from './create-messages.ts';

/** What is known of all rules by id, a kind's own checks and the tool's own rules included. */
export interface RuleDescriptions {
  /** Whether there is a rule of an id, told by its pack; all ids, told by all packs. */
  readonly knownRules: KnownRules;
  suppressibleOf(ruleId: string): 'inline' | 'config' | 'never';
  meta(): Readonly<Record<string, RuleMeta>>;
}

/** Describes the rules of a ruleset. Nothing is read for it before somebody asks, and then only what the answer takes. */
export function describeRules({ rules, kinds }: Ruleset): RuleDescriptions {
  const checks = (): KindCheck[] => Object.values(kinds).flatMap(kindChecks);
  const findCheck = createCheckFinder(kinds);
  const suppressibleOf = (id: string): 'inline' | 'config' | 'never' | undefined => {
    if (Object.hasOwn(rules, id)) return rules[id]?.file.meta.suppressible ?? 'inline';
    return findCheck(id)?.suppressible;
  };
  return {
    knownRules: {
      has: id => suppressibleOf(id) !== undefined,
      *[Symbol.iterator]() {
        for (const check of checks()) yield check.id;
        yield* Object.keys(rules);
      },
    },
    suppressibleOf: id => suppressibleOf(id) ?? 'never',
    meta: () =>
      Object.fromEntries([
        ...Object.values(rules).map(rule => [rule.id, describeRule(rule)]),
        ...checks().map(check => [check.id, describeCheck(check)]),
        ...Object.entries(ownRules).map(([id, description]) => [id, { type: 'problem', docs: { description } }]),
      ]),
  };
}

function createCheckFinder(kinds: Ruleset['kinds']): (id: string) => KindCheck | undefined {
  const known = new Map<string, readonly KindCheck[]>();
  return id => {
    const kindId = id.slice(0, Math.max(0, id.lastIndexOf('/')));
    const kind = Object.hasOwn(kinds, kindId) ? kinds[kindId] : undefined;
    const checks = known.get(kindId) ?? (kind ? kindChecks(kind) : []);
    known.set(kindId, checks);
    return checks.find(check => check.id === id);
  };
}

const ownRules = {
  ...directiveRules,
  ...suppressionRules,
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

function describeCheck({ description, why, source, messages, policy }: KindCheck): RuleMeta {
  const docs = { description, ...(why ? { why } : {}), ...(source ? { source } : {}) };
  return { type: 'problem', docs, messages, ...(policy.length > 0 ? { policy } : {}) };
}
