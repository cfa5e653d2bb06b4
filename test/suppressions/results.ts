import { keepDetails } from '../../src/report/message-details.ts';
import { createResult, type LintMessage, type LintResult } from '../../src/report/result.ts';

/** A finding that a test knows by a word: lines of a document are words, each a finding of the rule `a/<word>`. */
export function lintWords(filePath: string, lines: readonly string[], end = '\n'): LintResult {
  const messages = lines.flatMap((text, index): LintMessage[] => {
    const [word = ''] = text.split(' ');
    if (word === '') return [];
    const message: LintMessage = { ruleId: `a/${word}`, severity: 2, messageId: 'found', message: 'Found.', line: index + 1, column: 1 };
    return [keepDetails(message, { place: { section: null, table: null, path: null }, evidence: [] })];
  });
  return createResult({ filePath, messages, source: lines.join(end) });
}

/** A row of a table as a finding: its key and column tell it, wherever it stands. */
export function lintRows(filePath: string, rows: readonly string[]): LintResult {
  const messages = rows.map((row, index): LintMessage => {
    const message: LintMessage = { ruleId: 'a/row', severity: 2, messageId: 'found', message: 'Found.', line: index + 3, column: 3 };
    const table = { id: null, ordinal: 1, row, column: 'State' };
    return keepDetails(message, { place: { section: 'Plan', table, path: null }, evidence: [] });
  });
  return createResult({ filePath, messages, source: `| Step | State |\n| - | - |\n${rows.map(row => `| ${row} | x |\n`).join('')}` });
}

/** Rules that anybody may suppress; `never` nobody. */
export function suppressibleOf(ruleId: string): 'inline' | 'never' {
  return ruleId === 'a/never' ? 'never' : 'inline';
}
