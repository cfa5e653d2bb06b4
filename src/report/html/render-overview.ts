import type { FormatterContext } from '../formatter.ts';
import { relativePath } from '../relative-path.ts';
import type { LintMessage, LintResult } from '../result.ts';
import { countLevels, type Level } from './count-levels.ts';
import { escapeHtml } from './escape-html.ts';
import type { KeptFile } from './keep-most.ts';

interface Group {
  readonly name: string;
  readonly messages: readonly LintMessage[];
}

interface Column {
  readonly level: Level;
  readonly name: string;
}

const columnNames: readonly Column[] = [
  { level: 'error', name: 'errors' },
  { level: 'warning', name: 'warnings' },
  { level: 'suppressed', name: 'suppressed' },
];

/** Where the findings are, all of them: by rule, and by file that is on the page; those with most errors first. A click on a name filters. */
export function renderOverview(results: readonly LintResult[], kept: readonly KeptFile[], { cwd }: FormatterContext): string {
  const byRule = groupByRule(results.flatMap(messagesOf));
  const byFile = kept.map(({ result }) => ({ name: relativePath(cwd, result.filePath), messages: messagesOf(result) }));
  const all = countLevels(results.flatMap(messagesOf));
  const columns = columnNames.filter(({ level }) => all[level] > 0);
  return `<section class="overview" aria-label="Overview">${renderGroups('rule', byRule, columns)}${renderGroups('file', byFile, columns)}</section>`;
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

function renderGroups(what: 'rule' | 'file', groups: readonly Group[], columns: readonly Column[]): string {
  if (groups.length === 0) return '';
  const rows = groups
    .map(({ name, messages }) => ({ name, levels: countLevels(messages) }))
    .sort((a, b) => b.levels.error - a.levels.error || b.levels.warning - a.levels.warning || (a.name < b.name ? -1 : 1))
    .map(({ name, levels }) => {
      const cells = columns.map(({ level }) => `<td class="${levels[level] > 0 ? level : 'zero'}">${levels[level]}</td>`);
      return `<tr><th scope="row"><button type="button" disabled data-${what}="${escapeHtml(name)}">${escapeHtml(name)}</button></th>${cells.join('')}</tr>`;
    });
  const title = what === 'rule' ? 'Rules' : 'Files';
  const head = [title, ...columns.map(({ name }) => name)].map(name => `<th scope="col">${name}</th>`).join('');
  const table = `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  return `<div role="region" aria-label="${title}" tabindex="0">${table}</div>`;
}
