import type { Format } from '../document/document.ts';
import type { ActiveRule } from '../engine/active-rule.ts';
import type { Settings } from '../ruleset/config/settings.ts';
import type { Kind, Rule } from '../ruleset/ruleset.ts';

interface SelectionInput {
  readonly kind: Kind | null;
  readonly form: 'filled' | 'template';
  readonly format: Format;
  readonly path: string;
  readonly settings: Settings;
}

/** The rules that look at a document of this kind, form and format, and that the config has not switched off for it. */
export function selectRules({ kind, form, format, path, settings }: SelectionInput): ActiveRule[] {
  return Object.values(settings.ruleset.rules).flatMap(rule => {
    if (!fits(rule, kind, format) || !(rule.file.forms ?? ['filled']).includes(form)) return [];
    const setting = settings.settingOf(rule.id, path);
    if (!setting || setting.severity === 0) return [];
    return [{ rule, severity: setting.severity, options: setting.options }];
  });
}

/** Whether a rule looks at documents of a kind (`*`: of any) or format. */
export function fits({ kinds }: Rule, kind: Kind | null, format: Format | null): boolean {
  return kinds.some(name => name === format || (kind !== null && (name === kind.id || name === '*')));
}
