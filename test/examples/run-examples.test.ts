import { describe, expect, it } from 'vitest';
import { runExamples } from '../../src/examples/run-examples.ts';
import { builtin } from '../../src/generated/builtin.ts';
import { builtinExamples } from '../../src/generated/builtin-examples.ts';
import type { Examples } from '../../src/generated/rule-file.ts';
import { createLinter } from '../../src/linter.ts';

const run = (examples: Readonly<Record<string, Examples>>) => runExamples({ ruleset: builtin, examples, createLinter });

describe('the built-in examples', () => {
  for (const [id, examples] of Object.entries(builtinExamples)) {
    it(id, async () => {
      const outcomes = await run({ [id]: examples });
      expect(outcomes).toHaveLength(examples.valid.length + examples.invalid.length);
      expect(outcomes.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
    });
  }
});

describe('runExamples', () => {
  const id = 'archon/status-not-allowed';
  const table = (status: string) => `| Phase | Variable | Status |\n| - | - | - |\n| boot | soul_loaded | ${status} |\n`;
  const finding = { messageId: 'status', line: 3, column: 24 };

  it('tells what is missing, noisy and wrong', async () => {
    const outcomes = await run({
      [id]: {
        valid: [table('1'), table('x')],
        invalid: [
          { markdown: table('1'), findings: [finding] },
          { markdown: table('x'), findings: [{ ...finding, column: 1 }] },
        ],
      },
    });
    expect(outcomes.map(({ set, ordinal, outcome }) => [set, ordinal, outcome])).toEqual([
      ['valid', 1, 'passed'],
      ['valid', 2, 'noisy'],
      ['invalid', 1, 'missing'],
      ['invalid', 2, 'wrong'],
    ]);
    expect(outcomes[2]?.difference).toEqual(['- 3:24 status']);
  });

  it('leaves out what the ruleset does not have', async () => {
    expect(await run({ 'archon/no-such-rule': { valid: ['x'], invalid: [] } })).toEqual([]);
  });

  it('compares the text after fixes', async () => {
    const example = { markdown: table('**1**'), findings: [{ messageId: 'formatted', line: 3, column: 24 }] };
    const outcomes = await run({
      'archon/cell-formatted': {
        valid: [],
        invalid: [
          { ...example, output: table('1') },
          { ...example, output: 'x' },
        ],
      },
    });
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['passed', 'wrong']);
  });
});
