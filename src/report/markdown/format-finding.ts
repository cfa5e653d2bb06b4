import { detailsOf } from '../message-details.ts';
import type { LintMessage } from '../result.ts';
import { clipText } from '../source/clip-text.ts';
import { escapeMarkdown } from '../source/escape-markdown.ts';

/** A cell with more of a message than this makes the table unreadable. UTF-16 units. */
const longest = 600;

/** A finding as a row of a table: severity, place, message, rule. */
export function formatFinding(message: LintMessage): string {
  const cells = [
    message.severity === 2 ? '❌' : '⚠️',
    formatPlace(message),
    escapeMarkdown(clipText(message.message, longest)),
    message.ruleId === null ? '' : escapeMarkdown(message.ruleId),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Line and column, then the row and column of a table, or the path in data: what a reader looks for. */
function formatPlace(message: LintMessage): string {
  const { table, path } = detailsOf(message).place;
  const names = path === null ? [table?.row, table?.column] : [path];
  const shown = names.flatMap(name => (name ? [escapeMarkdown(clipText(name, 80))] : [])).join(' › ');
  return `${message.line}:${message.column}${shown === '' ? '' : `<br>${shown}`}`;
}
