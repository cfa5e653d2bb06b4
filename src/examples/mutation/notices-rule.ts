import { judgeRule } from '../../engine/judge-rule.ts';
import type { DocumentScope } from '../../engine/scope.ts';
import { applyFixes } from '../../fixes/apply-fixes.ts';
import { selectRules } from '../../pipeline/select-rules.ts';
import type { LintMessage } from '../../report/result.ts';
import type { Finding } from '../../ruleset/finding.ts';
import type { Rule } from '../../ruleset/ruleset.ts';
import { compareFindings } from '../compare-findings.ts';
import type { OpenExample } from './open-example.ts';

/** Whether an example comes out otherwise than it says, with this rule in place of its own. A rule that fails is noticed. */
export function noticesRule(example: OpenExample, rule: Rule, scope: DocumentScope = example.scope): boolean {
  const { path, settings, form, compileSchema, expected, output, source } = example;
  const { document } = scope.facts;
  const alone = { ...settings, ruleset: { ...settings.ruleset, rules: { [rule.id]: rule } } };
  const rules = selectRules({ kind: scope.kind, form, format: document.format, path, settings: alone });
  let findings: readonly Finding[];
  try {
    findings = rules.flatMap(active => judgeRule(active, scope, compileSchema));
  } catch {
    return true;
  }
  const messages = findings.map((finding): LintMessage => ({ ...finding, ...document.lines.locationOf(finding.span) }) as LintMessage);
  if (compareFindings(expected, messages).outcome !== 'passed') return true;
  return output !== undefined && applyFixes(source, messages).text !== output;
}
