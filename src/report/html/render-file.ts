import type { FormatterContext, RuleMeta } from '../formatter.ts';
import { relativePath } from '../relative-path.ts';
import { readTextLines } from '../source/line-starts.ts';
import { resultText } from '../source/result-text.ts';
import { countLevels } from './count-levels.ts';
import { escapeHtml } from './escape-html.ts';
import { findTables } from './find-tables.ts';
import type { KeptFile } from './keep-most.ts';
import { renderFinding } from './render-finding.ts';

/** A file's findings, to be folded. */
export function renderFile({ result, findings, total }: KeptFile, { cwd, rulesMeta }: FormatterContext): string {
  const name = escapeHtml(relativePath(cwd, result.filePath));
  const text = resultText(result);
  const lines = text === undefined ? null : readTextLines(text);
  const tables = lines === null ? null : findTables(lines);
  const metaOf = (id: string | null): RuleMeta | undefined => (id !== null && Object.hasOwn(rulesMeta, id) ? rulesMeta[id] : undefined);
  const rendered = findings.map(message => renderFinding({ message, name, lines, tables, meta: metaOf(message.ruleId) }));
  const { error, warning, suppressed } = countLevels(findings);
  const counts = [
    ...(error > 0 ? [`<span class="error">${error} ${error === 1 ? 'error' : 'errors'}</span>`] : []),
    ...(warning > 0 ? [`<span class="warning">${warning} ${warning === 1 ? 'warning' : 'warnings'}</span>`] : []),
    ...(suppressed > 0 ? [`<span>${suppressed} suppressed</span>`] : []),
    ...(findings.length < total ? [`<span>${total - findings.length} more not shown</span>`] : []),
  ];
  const summary = `<summary><h2>${name}</h2><span class="counts">${counts.join(' ')}<span class="shown"></span></span></summary>`;
  return `<details class="file" data-file="${name}" open>${summary}${rendered.join('\n')}</details>`;
}
