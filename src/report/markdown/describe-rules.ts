import type { FormatterContext } from '../formatter.ts';
import type { LintResult } from '../result.ts';
import { escapeMarkdown } from '../source/escape-markdown.ts';

/** What the rules that found something demand, and why, folded away. */
export function describeRules(results: readonly LintResult[], { rulesMeta = {} }: FormatterContext): readonly string[] {
  const ids = new Set(results.flatMap(({ messages }) => messages.flatMap(({ ruleId }) => ruleId ?? [])));
  const rows = [...ids].sort().flatMap(id => {
    const meta = Object.hasOwn(rulesMeta, id) ? rulesMeta[id] : undefined;
    if (!meta) return [];
    const { description, why = '' } = meta.docs;
    return [`| ${[id, (meta.policy ?? []).join(', '), description, why].map(escapeMarkdown).join(' | ')} |`];
  });
  if (rows.length === 0) return [];
  const head = ['| Rule | Policy | It demands | Why |', '| --- | --- | --- | --- |'];
  return [['<details><summary>What the rules demand, and why</summary>', '', ...head, ...rows, '', '</details>', ''].join('\n')];
}
