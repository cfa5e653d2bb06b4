import { describe, expect, it } from 'vitest';
import { createResult, type LintMessage, type LintResult } from '../../src/report/result.ts';
import { sarif } from '../../src/report/sarif.ts';
import { context, message } from './samples.ts';

interface Run {
  readonly tool: {
    readonly driver: { readonly rules: readonly { readonly id: string; readonly properties: { readonly tags: string[] } }[] };
  };
  readonly invocations: readonly [{ readonly toolExecutionNotifications?: readonly { readonly message: { readonly text: string } }[] }];
  readonly results: readonly {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly level: string;
    readonly locations: readonly unknown[];
    readonly suppressions?: readonly unknown[];
  }[];
}

/** So many errors, warnings and suppressed errors, mixed over 100 files; each third rule is one of many. */
function createMixed(errors: number, warnings: number, suppressed: number): LintResult[] {
  const kinds = [...Array(errors).fill('error'), ...Array(warnings).fill('warning'), ...Array(suppressed).fill('suppressed')];
  const files = Array.from({ length: 100 }, (_, file) => kinds.filter((_, index) => index % 100 === file));
  return files.map((found, file) => {
    const made = found.map((kind, line): [string, LintMessage] => [
      kind,
      message({ line: line + 1, severity: kind === 'warning' ? 1 : 2, ruleId: line % 3 === 0 ? `many/rule-${file}-${line}` : 'a/b' }),
    ]);
    return createResult({
      filePath: `/repo/${file}.md`,
      source: 'x\n'.repeat(found.length),
      messages: made.flatMap(([kind, each]) => (kind === 'suppressed' ? [] : [each])),
      suppressedMessages: made.flatMap(([kind, each]) =>
        kind === 'suppressed' ? [{ ...each, suppressions: [{ kind: 'file' as const, justification: 'known' }] }] : [],
      ),
    });
  });
}

async function print(results: readonly LintResult[]): Promise<{ runs: readonly [Run, ...Run[]] }> {
  const policy = Array.from({ length: 30 }, (_, index) => `P-${index}`);
  return JSON.parse(
    String(await sarif(results, { ...context, rulesMeta: { 'a/b': { type: 'problem', docs: { description: 'x' }, policy } } })),
  );
}

describe('limits of GitHub', () => {
  it('keep 6,000 results, those that count first, with all numbers', async () => {
    const [{ results, invocations }] = (await print(createMixed(2_000, 2_500, 1_500))).runs;
    expect(results.map(({ level }) => level)).toEqual([...levels(2_000, 'error'), ...levels(2_500, 'warning'), ...levels(1_500, 'error')]);
    expect(results.slice(0, 4_500).every(({ suppressions }) => suppressions?.length === 0)).toBe(true);
    expect(results.slice(4_500).every(({ suppressions }) => suppressions?.length === 1)).toBe(true);
    expect(invocations[0].toolExecutionNotifications?.map(({ message: { text } }) => text)).toEqual([
      'packetlint found 2000 errors and 2500 warnings; 1500 more are suppressed. GitHub keeps 5000 of them: they stand first.',
    ]);
  });

  it('leave out suppressed ones of 26,000 first, and say so', async () => {
    const [{ results, invocations }] = (await print(createMixed(12_000, 12_000, 2_000))).runs;
    expect(results).toHaveLength(25_000);
    expect(results.filter(({ suppressions }) => suppressions?.length === 0)).toHaveLength(24_000);
    expect(invocations[0].toolExecutionNotifications?.[0]?.message.text).toBe(
      'packetlint found 12000 errors and 12000 warnings; 2000 more are suppressed. This report holds the 25000 that weigh most, since GitHub takes no more. GitHub keeps 5000 of them: they stand first.',
    );
  });

  it('leave no sign of suppression where every suppressed one is left out', async () => {
    const [{ results }] = (await print(createMixed(26_000, 0, 10))).runs;
    expect(results.every(({ suppressions }) => suppressions === undefined)).toBe(true);
  });

  it('hold for runs, rules, tags and locations', async () => {
    const { runs } = await print(createMixed(26_000, 4_000, 0));
    expect(runs).toHaveLength(1);
    const [{ tool, results }] = runs;
    const { rules } = tool.driver;
    expect(rules.length).toBeLessThanOrEqual(25_000);
    expect(rules.find(({ id }) => id === 'a/b')?.properties.tags).toHaveLength(10);
    expect(rules.every(({ properties: { tags } }) => tags.length <= 10)).toBe(true);
    expect(results.every(({ locations }) => locations.length === 1)).toBe(true);
    expect(results.every(({ ruleId, ruleIndex }) => rules[ruleIndex]?.id === ruleId)).toBe(true);
  });
});

function levels(count: number, level: string): string[] {
  return Array<string>(count).fill(level);
}
