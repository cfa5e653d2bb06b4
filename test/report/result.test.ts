import { describe, expect, it } from 'vitest';
import { createResult } from '../../src/report/result.ts';
import { message } from './samples.ts';

describe('createResult', () => {
  it('sorts by line, column, end and rule, whatever the order given', () => {
    const messages = [message({ line: 3, column: 1 }), message({ line: 2, column: 9 }), message({ line: 2, column: 9, ruleId: 'a/b' })];
    const sorted = createResult({ filePath: '/x', messages }).messages;
    expect(sorted.map(({ line, ruleId }) => [line, ruleId])).toEqual([
      [2, 'a/b'],
      [2, 'archon/status-not-allowed'],
      [3, 'archon/status-not-allowed'],
    ]);
    expect(createResult({ filePath: '/x', messages: messages.toReversed() }).messages).toEqual(sorted);
  });

  it('counts errors, fatal ones among them, warnings, and what is fixable', () => {
    const fix = { range: [0, 1], text: '' } as const;
    const result = createResult({
      filePath: '/x',
      messages: [
        message({ fix }),
        message({ severity: 1, fix }),
        message({ severity: 1 }),
        message({ fatal: true, ruleId: null }),
        message({ suggestions: [{ desc: 'Do.', fix }] }),
      ],
    });
    expect(result).toMatchObject({ errorCount: 3, fatalErrorCount: 1, warningCount: 2, fixableErrorCount: 1, fixableWarningCount: 1 });
  });

  it('tells the source only beside messages, and not beside an output', () => {
    expect(createResult({ filePath: '/x', messages: [], source: 'a' })).not.toHaveProperty('source');
    expect(createResult({ filePath: '/x', messages: [message()], source: 'a' })).toHaveProperty('source', 'a');
    expect(createResult({ filePath: '/x', messages: [message()], source: 'a', output: 'b' })).toMatchObject({ output: 'b' });
    expect(createResult({ filePath: '/x', messages: [message()], source: 'a', output: 'b' })).not.toHaveProperty('source');
  });
});
