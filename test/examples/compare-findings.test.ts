import { describe, expect, it } from 'vitest';
import { compareFindings } from '../../src/examples/compare-findings.ts';
import type { LintMessage } from '../../src/report/result.ts';

const found = (over: Partial<LintMessage> = {}): LintMessage => ({
  ruleId: 'p/rule',
  severity: 2,
  message: 'No.',
  messageId: 'no',
  line: 3,
  column: 5,
  endLine: 3,
  endColumn: 9,
  ...over,
});

describe('compareFindings', () => {
  it('passes where every finding is expected and every expectation found', () => {
    expect(compareFindings([], [])).toEqual({ outcome: 'passed', difference: [] });
    expect(compareFindings([{ messageId: 'no', line: 3, column: 5 }], [found()]).outcome).toBe('passed');
    expect(compareFindings([{ messageId: 'no', line: 3, column: 5, endColumn: 9, message: 'No.' }], [found()]).outcome).toBe('passed');
  });

  it('tells missing, noisy and wrong apart', () => {
    expect(compareFindings([{ messageId: 'no', line: 3, column: 5 }], [])).toEqual({ outcome: 'missing', difference: ['- 3:5 no'] });
    expect(compareFindings([], [found()])).toEqual({ outcome: 'noisy', difference: ['+ 3:5-3:9 no: No.'] });
    expect(compareFindings([{ messageId: 'no', line: 4, column: 5 }], [found()])).toEqual({
      outcome: 'wrong',
      difference: ['- 4:5 no', '+ 3:5-3:9 no: No.'],
    });
  });

  it.each([{ endColumn: 8 }, { endLine: 4 }, { message: 'Yes.' }])('compares %o where it is named', over => {
    expect(compareFindings([{ messageId: 'no', line: 3, column: 5, ...over }], [found()]).outcome).toBe('wrong');
  });

  it('counts equal findings', () => {
    const expected = { messageId: 'no', line: 3, column: 5 };
    expect(compareFindings([expected, expected], [found()]).outcome).toBe('missing');
    expect(compareFindings([expected], [found(), found()]).outcome).toBe('noisy');
  });

  it("knows a kind's findings by the check's name", () => {
    expect(
      compareFindings([{ messageId: 'row-missing', line: 3, column: 5 }], [found({ ruleId: 'p/kind/row-missing', messageId: 'first' })])
        .outcome,
    ).toBe('passed');
  });
});
