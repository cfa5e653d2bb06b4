import type { FormatterContext } from '../formatter.ts';
import { relativePath } from '../relative-path.ts';
import { countLevels, type Level } from './count-levels.ts';
import { escapeHtml } from './escape-html.ts';
import type { KeptFile } from './keep-most.ts';

/** What the page's findings are filtered by. Hidden until the script shows it. */
export function renderForm(kept: readonly KeptFile[], { cwd }: FormatterContext): string {
  const findings = kept.flatMap(file => file.findings);
  const rules = [...new Set(findings.flatMap(({ ruleId }) => ruleId ?? []))].sort();
  const files = kept.map(({ result }) => relativePath(cwd, result.filePath));
  const levels = countLevels(findings);
  const boxes = (['error', 'warning', 'suppressed'] as const).filter(level => levels[level] > 0);
  const onlySuppressed = boxes.length === 1;
  return [
    '<form hidden>',
    `<label>Rule<select name="rule"><option value="">all rules</option>${rules.map(renderOption).join('')}</select></label>`,
    `<label>File<select name="file"><option value="">all files</option>${files.map(renderOption).join('')}</select></label>`,
    '<label>Text<input type="search" name="text" placeholder="words in findings"></label>',
    ...boxes.map(level => renderBox(level, levels[level], level !== 'suppressed' || onlySuppressed)),
    '<button type="reset">Show all</button><span id="shown" role="status"></span>',
    '</form>',
  ].join('');
}

function renderOption(name: string): string {
  return `<option value="${escapeHtml(name)}">${escapeHtml(name)}</option>`;
}

function renderBox(level: Level, number: number, checked: boolean): string {
  return `<label class="check"><input type="checkbox" name="${level}"${checked ? ' checked' : ''}>${level} (${number})</label>`;
}
