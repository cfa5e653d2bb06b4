import { describe, expect, it } from 'vitest';
import { createResult } from '../../src/report/result.ts';
import { stylish } from '../../src/report/stylish.ts';
import { context, message, sampleResults } from './samples.ts';

describe('stylish', () => {
  it('aligns each file and sums up', () => {
    expect(stylish(sampleResults(), { ...context, color: false })).toBe(`
.archon/run.md
  3:5    error    Status 7 is not allowed.    archon/status-not-allowed
  4:5    error    Status 7 is not allowed.    archon/status-not-allowed
  12:40  warning  Hidden \\u{200b} character.  core/hidden-character

한글.md
  1:1  error  Not UTF-8.

✖ 4 problems (3 errors, 1 warning)
  1 error and 0 warnings can be fixed with --fix.
`);
  });

  it('breaks messages at words where the terminal is narrow', () => {
    const messages = [
      message({ message: 'A status is 0, 1, 2 or skip:<reason>; 한글 counts two columns each.' }),
      message({ line: 12, column: 40, severity: 1, message: 'Short.', ruleId: 'a/b' }),
    ];
    const results = [createResult({ filePath: '/repo/a.md', messages })];
    expect(stylish(results, { ...context, columns: 60 })).toBe(`
a.md
  3:5    error    A status is 0, 1, 2 or skip:<reason>; 한글
                  counts two columns each.
                  archon/status-not-allowed
  12:40  warning  Short.  a/b

✖ 2 problems (1 error, 1 warning)
`);
    expect(stylish(results, { ...context, columns: 130 })).toBe(stylish(results, context));
    expect(stylish(results, { ...context, columns: 20 })).toBe(stylish(results, context));
    for (const line of String(stylish(sampleResults(), { ...context, columns: 50 })).split('\n'))
      expect(line.length).toBeLessThanOrEqual(50);
  });

  it('says nothing of clean files', () => {
    expect(stylish([createResult({ filePath: '/repo/a.md', messages: [] })], context)).toBe('');
  });

  it('colours only when asked', () => {
    const results = sampleResults();
    expect(stylish(results, { ...context, color: true })).toContain('\u001B[31merror\u001B[39m');
    expect(stylish(results, context)).not.toContain('\u001B');
  });

  it('lets no text steer the terminal or a CI log', () => {
    const evil = message({ message: '::error::x\u001B[2J\n::set-env name=a::b ##[group]x', ruleId: 'a/b\u202E' });
    const text = stylish([createResult({ filePath: '/repo/::warning::a\u0007.md', messages: [evil] })], {
      ...context,
      color: false,
    }) as string;
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202E/u);
    expect(text.split('\n').filter(line => line.trim().startsWith('::') || line.includes('##['))).toEqual([]);
  });

  it('says how many warnings were allowed', () => {
    const results = [createResult({ filePath: '/repo/a.md', messages: [message({ severity: 1 })] })];
    expect(stylish(results, { ...context, color: false, maxWarningsExceeded: { maxWarnings: 0, foundWarnings: 1 } })).toContain(
      '1 warning found, at most 0 allowed.',
    );
  });
});
