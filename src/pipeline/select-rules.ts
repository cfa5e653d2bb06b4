import type { Format } from '../document/document.ts';
import type { ActiveRule } from '../engine/active-rule.ts';
import type { Settings } from '../ruleset/config/settings.ts';
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

const known = new WeakMap<Ruleset, Map<string, readonly Rule[]>>();

/** Told by ids alone, and once for all documents of a kind and format: a ruleset may have thousands of rules. */
function fittingRules(ruleset: Ruleset, kind: Kind | null, format: Format): readonly Rule[] {
  const ofRuleset = known.get(ruleset) ?? new Map<string, readonly Rule[]>();
  known.set(ruleset, ofRuleset);
  const key = `${format} ${kind?.id}`;
  const fitting = ofRuleset.get(key) ?? Object.values(ruleset.rules).filter(rule => fits(rule, kind, format));
  ofRuleset.set(key, fitting);
  return fitting;
}

/** Whether a rule looks at documents of a kind (`*`: of any) or format. */
export function fits({ kinds }: Rule, kind: Kind | null, format: Format | null): boolean {
  return kinds.some(name => name === format || (kind !== null && (name === kind.id || name === '*')));
}
