import type { Value } from '../facts/value.ts';
import type { Settings } from '../ruleset/config/settings.ts';
import { expandKinds } from '../ruleset/expand-aliases.ts';
import type { Kind, Rule, RuleSetting, Ruleset } from '../ruleset/ruleset.ts';

/** What an example tests: one rule, or what one kind promises. */
export type Subject = { readonly type: 'rule'; readonly rule: Rule } | { readonly type: 'kind'; readonly kind: Kind };

/** Settings under which the subject alone speaks. `options` are the example's, over the rule's defaults. */
export function createExampleSettings(subject: Subject, ruleset: Ruleset, options: Readonly<Record<string, Value>>): Settings {
  return {
    ruleset: { ...expandOnce(ruleset), rules: subject.type === 'rule' ? { [subject.rule.id]: anyDocument(subject.rule) } : {} },
    settingOf: id => settingOf(id, subject, options),
    kindOf: () => null,
    isIgnored: () => false,
    suppressions: [],
    inlineConfig: false,
    reportUnusedDirectives: 0,
    printConfig: () => ({
      packs: [],
      packOptions: {},
      kind: null,
      ignored: false,
      rules: {},
      inlineConfig: false,
      reportUnusedDirectives: 'off',
    }),
  };
}

/** Kinds are compared by identity: examples of one ruleset share them, and what is compiled for them. */
const expanded = new WeakMap<Ruleset, Ruleset>();

function expandOnce(ruleset: Ruleset): Ruleset {
  const made = expanded.get(ruleset) ?? expandKinds(ruleset);
  expanded.set(ruleset, made);
  return made;
}

/** A rule for documents of any kind has examples of no kind: there it looks at every format. */
function anyDocument(rule: Rule): Rule {
  return rule.kinds.includes('*') ? { ...rule, kinds: ['markdown', 'yaml', 'json', 'jsonl'] } : rule;
}

/** A kind's own checks count as the kind says, so nothing is said of them. */
function settingOf(id: string, subject: Subject, options: Readonly<Record<string, Value>>): RuleSetting | undefined {
  if (subject.type === 'kind') return id.startsWith(`${subject.kind.id}/`) ? undefined : { severity: 0, options: {} };
  if (id !== subject.rule.id) return { severity: 0, options: {} };
  const declared = Object.entries(subject.rule.file.meta.options ?? {});
  return { severity: 2, options: { ...Object.fromEntries(declared.map(([name, option]) => [name, option.default])), ...options } };
}
