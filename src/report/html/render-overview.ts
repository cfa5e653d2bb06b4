import type { FormatterContext } from '../formatter.ts';
import { relativePath } from '../relative-path.ts';
import type { LintMessage, LintResult } from '../result.ts';
import { countLevels } from './count-levels.ts';
import { escapeHtml } from './escape-html.ts';
import type { KeptFile } from './keep-most.ts';

interface Group {
  readonly name: string;
  readonly messages: readonly LintMessage[];
}

/** Where the findings are, all of them: by rule, and by file that is on the page; those with most errors first. A click on a name filters. */
export function renderOverview(results: readonly LintResult[], kept: readonly KeptFile[], { cwd }: FormatterContext): string {
  const byRule = groupByRule(results.flatMap(messagesOf));
  const byFile = kept.map(({ result }) => ({ name: relativePath(cwd, result.filePath), messages: messagesOf(result) }));
  return `<div class="overview">${renderGroups('rule', byRule)}${renderGroups('file', byFile)}</div>`;
}

function messagesOf({ messages, suppressedMessages }: LintResult): readonly LintMessage[] {
  return [...messages, ...suppressedMessages];
}

function groupByRule(messages: readonly LintMessage[]): readonly Group[] {
  const groups = new Map<string, LintMessage[]>();
  for (const message of messages) {
    if (message.ruleId === null) continue;
    const group = groups.get(message.ruleId) ?? [];
    group.push(message);
    groups.set(message.ruleId, group);
  }
  return [...groups].map(([name, group]) => ({ name, messages: group }));
}

function renderGroups(what: 'rule' | 'file', groups: readonly Group[]): string {
  if (groups.length === 0) return '';
  const rows = groups
    .map(({ name, messages }) => ({ name, levels: countLevels(messages) }))
    .sort((a, b) => b.levels.error - a.levels.error || b.levels.warning - a.levels.warning || (a.name < b.name ? -1 : 1))
    .map(({ name, levels: { error, warning, suppressed } }) => {
      const numbers = [
        [error, 'error'],
        [warning, 'warning'],
        [suppressed, 'none'],
      ] as const;
      const cells = numbers.map(([number, level]) => `<td class="${number > 0 ? level : 'zero'}">${number}</td>`);
      return `<tr><th scope="row"><button type="button" data-${what}="${escapeHtml(name)}">${escapeHtml(name)}</button></th>${cells.join('')}</tr>`;
    });
  const head = `<thead><tr><th scope="col">${what === 'rule' ? 'Rules' : 'Files'}</th><th scope="col">errors</th><th scope="col">warnings</th><th scope="col">suppressed</th></tr></thead>`;
  return `<div><table>${head}<tbody>${rows.join('')}</tbody></table></div>`;
}
