import type { Format } from '../document/document.ts';
import type { ActiveRule } from '../engine/active-rule.ts';
import type { Settings } from '../ruleset/config/settings.ts';
import { rulesFor } from '../ruleset/rules-for.ts';
import type { Kind, Rule, Ruleset } from '../ruleset/ruleset.ts';

interface SelectionInput {
  readonly kind: Kind | null;
  readonly form: 'filled' | 'template';
  readonly format: Format;
  readonly path: string;
  readonly settings: Settings;
}

/** The rules that look at a document of this kind, form and format, and that the config has not switched off for it. */
export function selectRules({ kind, form, format, path, settings }: SelectionInput): ActiveRule[] {
  return fittingRules(settings.ruleset, kind, format).flatMap(rule => {
    if (!(rule.file.forms ?? ['filled']).includes(form)) return [];
    const setting = settings.settingOf(rule.id, path);
    if (!setting || setting.severity === 0) return [];
    return [{ rule, severity: setting.severity, options: setting.options }];
  });
}

/** Told by ids alone: of thousands of rules only those that fit are read. A rule may name a kind and its format both. */
function fittingRules({ rules }: Ruleset, kind: Kind | null, format: Format): readonly Rule[] {
  const names = kind === null ? [format] : [kind.id, '*', format];
  const found = new Set(names.flatMap(name => rulesFor(rules, name)));
  return [...found].sort((a, b) => (a.id < b.id ? -1 : 1));
}
