import type { FormatterContext } from '../formatter.ts';
import { relativePath } from '../relative-path.ts';
import { countLevels, type Level } from './count-levels.ts';
import { escapeHtml } from './escape-html.ts';
import type { KeptFile } from './keep-most.ts';

/** What the page's findings are filtered by. Hidden until the script shows it. */
export function renderForm(kept: readonly KeptFile[], { cwd }: FormatterContext): string {
  const findings = kept.flatMap(file => file.findings);
  const rules = countNames(findings.flatMap(({ ruleId }) => ruleId ?? []).sort());
  const files = new Map(kept.map(file => [relativePath(cwd, file.result.filePath), file.findings.length]));
  const levels = countLevels(findings);
  const boxes = (['error', 'warning', 'suppressed'] as const).filter(level => levels[level] > 0);
  const onlySuppressed = boxes.length === 1;
  return [
    '<form hidden role="search" aria-label="Filter">',
    `<label>Rule<select name="rule"><option value="">all rules</option>${renderOptions(rules)}</select></label>`,
    `<label>File<select name="file"><option value="">all files</option>${renderOptions(files)}</select></label>`,
    '<label>Text<input type="search" name="text" placeholder="words in findings"></label>',
    ...boxes.map(level => renderBox(level, levels[level], level !== 'suppressed' || onlySuppressed)),
    '<button type="reset">Show all</button><span id="shown" role="status"></span>',
    '</form>',
  ].join('');
}

function countNames(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Names with how many findings of each are on the page. */
function renderOptions(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([name, count]) => `<option value="${escapeHtml(name)}">${escapeHtml(name)} (${count})</option>`).join('');
}

function renderBox(level: Level, number: number, checked: boolean): string {
  return `<label class="check"><input type="checkbox" name="${level}"${checked ? ' checked' : ''}>${level} (${number})</label>`;
}
