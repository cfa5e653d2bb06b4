import { createResult, type LintMessage, type LintResult } from '../../src/report/result.ts';

export function message(parts: Partial<LintMessage> = {}): LintMessage {
  return { ruleId: 'archon/status-not-allowed', severity: 2, message: 'Status 7 is not allowed.', line: 3, column: 5, ...parts };
}

/** Two files with every kind of message, and a clean one. */
export function sampleResults(): LintResult[] {
  return [
    createResult({
      filePath: '/repo/.archon/run.md',
      source: 'a\nb\nc d e f\n',
      messages: [
        message({ endLine: 3, endColumn: 6, messageId: 'status' }),
        message({ line: 12, column: 40, severity: 1, ruleId: 'core/hidden-character', message: 'Hidden \u200B character.' }),
        message({ line: 4, fix: { range: [2, 3], text: 'B' }, suggestions: [{ desc: 'Write B.', fix: { range: [2, 3], text: 'B' } }] }),
      ],
      suppressedMessages: [{ ...message({ line: 9 }), suppressions: [{ kind: 'directive', justification: 'agreed in review' }] }],
    }),
    createResult({ filePath: '/repo/clean.md', source: 'fine\n', messages: [] }),
    createResult({
      filePath: '/repo/한글.md',
      messages: [message({ ruleId: null, fatal: true, message: 'Not UTF-8.', line: 1, column: 1 })],
    }),
  ];
}

export const context = {
  cwd: '/repo',
  rulesMeta: { 'archon/status-not-allowed': { type: 'problem', docs: { description: 'Status is 0, 1 or 2.' } } },
};
