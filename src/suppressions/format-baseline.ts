import { compareText } from '../report/compare-text.ts';
import { stringifyJson } from '../report/stringify-json.ts';
import { type Baseline, type KnownMessage, sortOnce } from './baseline.ts';

/**
 * A file of known findings as text: files, rules and findings sorted, one finding a line, so that a change shows in a diff as what it is and two branches
 * seldom meet in one line. The same findings always give the same text.
 */
export function formatBaseline(baseline: Baseline): string {
  const files = [...baseline].filter(([, known]) => known.length > 0).sort(([a], [b]) => compareText(a, b));
  const entries = files.map(([path, known]) => `    ${stringifyJson(path)}: ${formatBlock(formatRules(known), 4)}`);
  return `{\n  "version": 1,\n  "files": ${formatBlock(entries, 2)}\n}\n`;
}

function formatRules(known: readonly KnownMessage[]): string[] {
  const byRule = new Map<string, KnownMessage[]>();
  for (const entry of sortOnce(known)) {
    const entries = byRule.get(entry.identity.rule);
    if (entries) entries.push(entry);
    else byRule.set(entry.identity.rule, [entry]);
  }
  const rules = [...byRule].sort(([a], [b]) => compareText(a, b));
  return rules.map(([rule, entries]) => `      ${stringifyJson(rule)}: [\n${entries.map(formatFinding).join(',\n')}\n      ]`);
}

function formatFinding({ identity: { rule: _, ...parts }, occurrence }: KnownMessage): string {
  const members = Object.entries({ ...parts, ...(occurrence > 1 ? { occurrence } : {}) });
  const words = members.map(([name, value]) => `"${name}": ${stringifyJson(value)}`);
  return words.length === 0 ? '        {}' : `        { ${words.join(', ')} }`;
}

function formatBlock(entries: readonly string[], indent: number): string {
  return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n${' '.repeat(indent)}}`;
}
